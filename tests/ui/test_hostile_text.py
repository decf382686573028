"""Hostile letters in names, tags and folders: shown, never obeyed – in list, card, sidebar, tooltips and messages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from app.domain.book import Folder, SavedList, Tag
from app.domain.errors import KithError
from app.services.book import Book
from app.ui.main.window import MainWindow
from app.ui.text import harmless, plain_tooltip, tr
from app.ui.theme.paint import text as paint_text
from tests.ui.main.conftest import shown
from tests.ui.people import person
from tests.ui.seen import texts

OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
HOSTILE = {
    "override": "Ann\u202eeeL",
    "embedding": "\u202b\u202a\u2066Bo",
    "unseen": "Ca\u200brl\ufeff\u2060",
    "nul": "Da\x00ve",
    "escape": "E\x1b[31mve\x07",
    "surrogate": "F\ud800ay",
    "markup": "<b>Gus</b> &amp; <img src='file:///etc/passwd'>",
    "lines": "Hal\u2028Ida\u2029Jo",
}


@pytest.fixture
def window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot, qapp: QApplication
) -> Iterator[MainWindow]:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    book = Book.open(tmp_path / "book.kith")
    with book.change("Begin") as change:
        for name in HOSTILE.values():
            change.put_tag(Tag(name))
            change.put_folder(Folder(name))
            put = person(
                name, name, tags=[name], folder=name, company=name, email=name, website=name, notes=name
            )
            change.put(put)
    yield from shown(book, qtbot, qapp)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_letter_by_letter_nothing_is_left_to_obey(text: str) -> None:
    assert len(harmless(text)) == len(text)
    assert not OBEYED.search(harmless(text))
    assert harmless(harmless(text)) == harmless(text)


def test_what_people_write_stays_as_it_is() -> None:
    for text in ("Łukasz\n\td’Été", "עדי\u200f", "می\u200cخواهم", "👩\u200d👩\u200d👧", "e\u0301"):
        assert harmless(text) is text
    assert harmless("Da\x00ve") == "Da␀ve"
    assert harmless("F\ud800ay") == "F\ufffday"


def test_a_sentence_around_a_name_keeps_its_direction_and_its_end() -> None:
    said = tr("Delete the tag {tag}?", "Test", tag="x\u202e\x00")
    assert not OBEYED.search(said)
    assert said.endswith("?")
    assert not OBEYED.search(plain_tooltip("x\u202e<b>"))
    assert "&lt;b&gt;" in plain_tooltip("x\u202e<b>")


def test_an_override_does_not_turn_what_is_painted(qapp: QApplication) -> None:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    def picture(text: str) -> QImage:
        image = QImage(200, 30, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_text(painter, QRect(0, 0, 200, 30), text)
        painter.end()
        return image

    assert picture("Ann\u202eeeL") == picture("Ann\u2060eeL")
    assert picture("Ann\u202eeeL") != picture("AnnLee")


def test_no_text_of_the_window_is_obeyed(window: MainWindow, qtbot, qapp: QApplication) -> None:
    view = window.list.view
    for row in range(window.list.model.rowCount()):
        view.select_position(row)
        qapp.processEvents()
        assert not window.grab().isNull()
        labels = window.findChildren(QLabel)
        assert {label.text() for label in labels if OBEYED.search(label.text())} == set()
        rich = {
            label.text()
            for label in labels
            if label.textFormat() != Qt.TextFormat.PlainText and "<" in label.text()
        }
        assert rich == set()
        tips = [(w, t) for w, t in texts(window) if w.endswith(": tooltip") and t]
        assert [t for _, t in tips if "<b>" in t or "<img" in t] == [], "markup is escaped in tooltips"
        assert [t for _, t in tips if OBEYED.search(t)] == []
    shown_names = {window.list.model.index(r, 0).data() for r in range(window.list.model.rowCount())}
    assert len(shown_names) == len(HOSTILE)


def test_the_markup_is_read_as_written_on_the_card(window: MainWindow, qapp: QApplication) -> None:
    book = window.session.book
    place = next(
        i for i, r in enumerate(book.rows(window.list.model.numbers)) if r.display_name.startswith("<b>")
    )
    window.list.view.select_position(place)
    qapp.processEvents()
    assert any("<b>Gus</b> &amp;" in text for _, text in texts(window.detail()))


def test_a_message_box_shows_names_as_written(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Renaming a tag to the name of another asks whether to merge them, and names both."""
    asked: list[QMessageBox] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    tags = window.session.book.tags()
    for tag in tags:
        assert not window.sidebar._may_merge(tag, tags[0])
    assert len(asked) == len(HOSTILE)
    for box in asked:
        assert box.textFormat() == Qt.TextFormat.PlainText
        assert not OBEYED.search(box.text())
        assert box.text().endswith("instead.")
    assert any("<b>Gus</b> &amp;" in box.text() for box in asked)


def test_a_name_that_no_encoding_holds_is_kept_as_far_as_it_can_be(tmp_path: Path) -> None:
    book = Book.open(tmp_path / "book.kith")
    with book.change("Tag \ud800") as change:
        for name in ("F\ud800ay", "G\udfffus"):
            change.put_tag(Tag(name))
            change.put_folder(Folder(name))
            change.put_list(SavedList(name, name))
    assert [t.name for t in book.tags()] == ["F?ay", "G?us"]
    with pytest.raises(KithError, match="already"), book.change("Again") as change:
        change.put_tag(Tag("f\ud801ay"))
    assert book.numbers("F\ud800ay") is not None
    book.undo()
    assert book.tags() == []
    book.close()
