"""Right to left: what is painted by hand lies the other way round, too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.ui.detail.textblock import TextBlock
from app.ui.review.page import ReviewPage
from app.ui.review.result_value import ResultValue
from app.ui.review.value import ValueView
from app.ui.runner import ImmediateRunner
from app.ui.session import Session
from app.ui.theme.apply import apply
from app.ui.theme.fonts import font
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.marks import Hint, LetterChip
from app.ui.widgets.search import SearchField
from tests.ui.main.conftest import shown
from tests.ui.people import book_of
from tests.ui.review import groups


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    apply(qapp, "light")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _inked(picture: QImage, left: int, right: int) -> int:
    """How many pixels of these columns differ from the corner of the inside."""
    ground = QColor(picture.pixel(picture.width() // 2, 3))
    return sum(
        QColor(picture.pixel(x, y)) != ground
        for x in range(left, right)
        for y in range(4, picture.height() - 4)
    )


def test_parts_of_a_button_lie_the_other_way_round(qtbot, qapp: QApplication) -> None:
    apply(qapp, "light")
    pictures: list[QImage] = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        button = Button("Edit", icon="pencil", keys="E")
        button.setLayoutDirection(way)
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        pictures.append(button.grab().toImage())
    there, back = pictures
    half = there.width() // 2
    # Words are not mirrored, so there is about as much ink.
    assert there != back
    assert _inked(back, half, 2 * half) == pytest.approx(_inked(there, 0, half), rel=0.35, abs=30)


def test_the_key_cap_of_the_search_box_keeps_its_room(right_to_left: None, qtbot) -> None:
    field = SearchField("Find", "Ctrl F")
    qtbot.addWidget(field)
    assert field.textMargins().left() > 16 < field.textMargins().right()


def test_a_line_of_the_list_begins_at_the_right(
    right_to_left: None, tmp_path: Path, qtbot, qapp: QApplication, monkeypatch
) -> None:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    for window in shown(book_of(tmp_path), qtbot, qapp):
        picture = window.list.view.viewport().grab().toImage()
        line = window.list.view.visualRect(window.list.model.index(1, 0))
        ratio = picture.devicePixelRatio()
        row = round(line.center().y() * ratio)
        colours = [QColor(picture.pixel(x, row)).name() for x in range(picture.width())]
        ground = colours[picture.width() // 3]
        inked = [x for x, colour in enumerate(colours) if colour != ground]
        assert max(inked) > picture.width() * 0.85, "the round picture is at the right"
        plus = window.sidebar.views[1]
        assert plus.painter.plus_rect(plus.rect(), plus.layoutDirection()).center().x() < plus.width() / 2


def test_words_stand_beside_the_icon_of_a_hint(right_to_left: None, qtbot) -> None:
    hint = Hint("United Kingdom", icon="check")
    qtbot.addWidget(hint)
    hint.resize(240, 20)
    hint.show()
    words = hint.findChild(PlainLabel)
    assert words.geometry().right() < hint.width() - 14


def test_a_heading_begins_at_the_right(right_to_left: None, qtbot) -> None:
    heading = PlainLabel("Phone")
    qtbot.addWidget(heading)
    heading.resize(200, 24)
    picture = heading.grab().toImage()
    half = picture.width() // 2
    assert _inked(picture, 0, half) == 0 < _inked(picture, half, picture.width())


def test_a_number_is_read_from_the_left(right_to_left: None, qapp: QApplication) -> None:
    """Without words its plus would stand at the end, and its groups in reverse."""

    def drawn(text: str, way: Qt.LayoutDirection) -> QImage:
        qapp.setLayoutDirection(way)
        block = TextBlock(text, font("body"), 300, 20)
        picture = QImage(300, 20, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        block.draw(painter, picture.rect(), QColor("black"))
        painter.end()
        return picture

    number = "+44 7700 900352"
    assert drawn(number, Qt.LayoutDirection.RightToLeft) == drawn(number, Qt.LayoutDirection.LeftToRight)


def test_the_columns_of_the_review_run_from_right_to_left(right_to_left: None, tmp_path: Path, qtbot) -> None:
    people = groups.book_of(tmp_path, groups.six())
    page = ReviewPage(Session(people, ImmediateRunner()))
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    body, head = page.grid.body, page.grid.head
    assert body.panel.x() < page.width() // 4, "the result stands at the left"
    assert head.panel.mapTo(page, QPoint()).x() == body.panel.mapTo(page, QPoint()).x()
    letters = [
        head.findChild(LetterChip, f"stays {c.id}").mapTo(page, QPoint()).x() for c in page.grid.draft.members
    ]
    assert letters == sorted(letters, reverse=True)
    assert body.place_of(page.grid.ticks[0]) == 0
    stays = page.grid.draft.survivor
    members = [c.id for c in page.grid.draft.members]
    qtbot.keyClick(page.queue, Qt.Key.Key_Left)
    assert page.grid.draft.survivor == members[(members.index(stays) + 1) % len(members)], (
        "the next to the left"
    )
    body = page.grid.body
    seen = body.findChild(ValueView, page.grid.ticks[-1].objectName())
    seen.setFocus(Qt.FocusReason.TabFocusReason)
    left = seen.mapTo(page, QPoint()).x()
    assert body.panel.mapTo(page, body.panel.rect().topRight()).x() < left < page.width()
    one = next(v for v in body.findChildren(ResultValue) if v.isCheckable())
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(one.width() - 6, one.height() // 2))
    assert page.grid.draft.dropped, "its box stands at the right"
    page.hide()
    page.session.close()
