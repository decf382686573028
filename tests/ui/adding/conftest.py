from tests.ui.main.conftest import book, window

__all__ = ["book", "window"]
