"""Windows of their own open over the window that they belong to, and stay where they are put."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from app.ui.front import bring_before


@pytest.fixture
def window(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(600, 400)
    widget.move(100, 100)
    widget.show()
    return widget


def _made(qtbot, width: int, height: int) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(width, height)
    return widget


def test_it_opens_over_the_middle(window: QWidget, qtbot) -> None:
    made = bring_before(window, _made(qtbot, 300, 200))
    assert made.isVisible()
    assert (
        made.geometry().center() - window.frameGeometry().center()
    ).manhattanLength() <= 8  # but for the frame


def test_it_lies_wholly_on_the_screen(window: QWidget, qtbot) -> None:
    screen = window.screen().availableGeometry()
    for corner in (screen.topLeft(), screen.bottomRight() - QPoint(300, 200)):
        window.move(corner)
        made = bring_before(window, _made(qtbot, 500, 420))
        assert screen.contains(QRect(made.pos(), made.size()))


def test_it_stays_where_the_user_put_it(window: QWidget, qtbot) -> None:
    made = bring_before(window, _made(qtbot, 300, 200))
    made.move(7, 9)
    made.hide()
    assert bring_before(window, made).pos() == QPoint(7, 9)
