"""Where things stand beside each other: labels and fields, titles of cards, switches, lines of words."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.list.delegate import baseline
from app.ui.review.value import ValueView
from app.ui.theme.apply import apply
from app.ui.widgets.card import Card
from app.ui.widgets.form import Form
from app.ui.widgets.labels import ElidedLines, PlainLabel
from app.ui.widgets.room import sized
from app.ui.widgets.search import SearchField
from app.ui.widgets.small import Badge
from app.ui.widgets.switch import Switch
from tests.screenshots.__main__ import parse

ROOT = Path(__file__).parents[2]


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> QWidget:
    apply(qapp, "light")
    widget = QWidget()
    widget.resize(600, 300)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_label_stands_in_the_middle_of_its_field(pane: QWidget, qapp: QApplication) -> None:
    form = Form()
    pane.setLayout(form)
    fields = (QLineEdit(), QComboBox(), Switch("All fields"))
    labels = [form.add("Fields", field) for field in fields]
    qapp.processEvents()
    for label, field in zip(labels, fields, strict=True):
        assert abs(label.geometry().center().y() - field.geometry().center().y()) <= 1


def test_titles_of_cards_stand_in_line_whatever_is_beside_them(pane: QWidget, qapp: QApplication) -> None:
    row = QHBoxLayout(pane)
    plain, counted = Card("Tidy up"), Card("Keep in touch")
    counted.head.insertWidget(1, Badge("3"))
    for card in (plain, counted):
        card.body.addStretch(1)
        row.addWidget(card)
    qapp.processEvents()
    tops = [card.findChild(PlainLabel).mapTo(pane, card.rect().topLeft()).y() for card in (plain, counted)]
    assert tops[0] == tops[1]


def test_a_search_field_says_it_in_a_word_where_it_is_narrow(pane: QWidget, qapp: QApplication) -> None:
    field = SearchField("Search names, numbers, notes", "Ctrl F", brief="Search")
    field.setParent(pane)
    field.show()
    for width, words in ((344, "Search names, numbers, notes"), (160, "Search")):
        field.resize(width, 32)
        qapp.processEvents()
        assert field.placeholderText() == words
    assert field.accessibleName() == "Search names, numbers, notes"


def test_words_are_not_broken_behind_their_first_letter(pane: QWidget) -> None:
    label = PlainLabel("same e-mail, E-Mail-Adresse", wrap=True)
    assert label.text() == "same e-mail, E-Mail-Adresse"
    assert QLabel.text(label) == "same e\u2011mail, E\u2011Mail-Adresse"
    assert QLabel.text(PlainLabel("same e-mail", wrap=True, selectable=True)) == "same e-mail"


def test_what_has_two_lines_ends_in_dots_on_the_second(pane: QWidget, qapp: QApplication) -> None:
    column = QVBoxLayout(pane)
    label = ElidedLines(2)
    label.setText("one two three four five six seven eight nine ten")
    column.addWidget(label)
    qapp.processEvents()
    high = label.fontMetrics().height()
    assert label.lines(1000) == [label.text()]
    assert label.heightForWidth(1000) == high
    narrow = label.lines(100)
    assert len(narrow) == 2
    assert narrow[1].endswith("…")
    assert label.heightForWidth(100) == 2 * high
    pane.resize(140, 300)
    qapp.processEvents()
    assert label.text() in label.toolTip()


def test_an_address_of_the_review_breaks_behind_its_sign(pane: QWidget) -> None:
    shown = ValueView("ifeoma.nwosu@example.org", lines=2, marks=([(0, 6), (13, 4)], [12, 13]))
    shown.setParent(pane)
    layout = shown._laid_out(140)
    first = layout.lineAt(0)
    assert layout.text()[: first.textLength()].rstrip("\u200b") == "ifeoma.nwosu@"
    assert shown._marks == [(0, 6), (14, 4)]
    assert shown._bars == [12, 14]
    assert shown.text() == "ifeoma.nwosu@example.org"


def test_letters_of_two_sizes_stand_on_one_line(qapp: QApplication) -> None:
    apply(qapp, "light")
    assert 0 <= baseline(QRect(0, 0, 10, 40), "body") - baseline(QRect(0, 0, 10, 40), "small") <= 1


def test_a_window_is_never_larger_than_its_screen(pane: QWidget) -> None:
    sized(pane, 5000, 4000)
    room = pane.screen().availableGeometry()
    assert pane.width() < room.width()
    assert pane.height() < room.height()


def test_the_command_of_the_pictures_tells_what_it_takes(capsys: pytest.CaptureFixture[str]) -> None:
    for words, status in ((["--help"], 0), (["--all"], 2)):
        with pytest.raises(SystemExit) as stopped:
            parse(words)
        assert stopped.value.code == status
    assert "200 %" in capsys.readouterr().out


def test_pictures_are_drawn_at_a_scale_in_a_theme_and_a_language(tmp_path: Path) -> None:
    words = "--only empty --theme dark --language de --scale 200".split()
    environment = {k: v for k, v in os.environ.items() if k != "QT_SCALE_FACTOR"}
    command = [sys.executable, "-m", "tests.screenshots", str(tmp_path), *words]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, timeout=120)
    picture = QImage(str(tmp_path / "empty-dark.png"))
    assert (picture.width(), picture.height()) == (1920, 1080)
    assert {path.name for path in tmp_path.glob("*.png")} > {"book-empty-main-dark.png"}
