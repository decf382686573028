"""What a start is spared, so that the window is painted sooner."""

from __future__ import annotations

import builtins
import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quickly() -> Iterator[None]:
    """Without looking for garbage, of which a start makes none; what was made by then is left out of later looks, too."""
    gc.disable()
    _import_as_ever()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _import_as_ever() -> None:
    """Let Python import as it does without PySide.

    PySide puts a function of its own in the place of the import, which reads the source of each module for the name PySide6,
    to know where `from __feature__ import snake_case` may hold (PYSIDE-2029); here it never does. That is a tenth of a start.
    """
    import PySide6.QtCore  # noqa: F401 - brings it along

    vars(builtins)["__import__"] = vars(builtins).get("__orig_import__", builtins.__import__)
