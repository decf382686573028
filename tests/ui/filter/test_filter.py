"""The filter builder: equal to the query language both ways, driven by keyboard and mouse on a real book."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.domain.book import SavedList
from app.domain.query import QueryError, format, parse
from app.domain.query.tree import And, Condition, Not, Op, Or, Term, Word
from app.services.book import Book
from app.ui.filter.choices import choices
from app.ui.filter.group import FilterGroup
from app.ui.filter.row import FilterRow
from app.ui.filter.window import FilterWindow
from app.ui.main.window import MainWindow
from app.ui.sidebar import menus
from app.ui.sidebar.entries import Entry
from tests.domain.test_query import TODAY
from tests.ui.main.conftest import shown
from tests.ui.people import book_of, names

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Book:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    return book_of(tmp_path)


@pytest.fixture
def window(book: Book, qtbot, qapp: QApplication) -> Iterator[MainWindow]:
    yield from shown(book, qtbot, qapp)


def builder(window: MainWindow) -> FilterWindow:
    QApplication.processEvents()
    return next(w for w in window.findChildren(FilterWindow) if w.isVisible())


def choose(row: FilterRow, field: str, condition: str, value: str = "") -> None:
    row.field.setCurrentIndex(row.field.findData(field))
    row.condition.setCurrentIndex(row.condition.findData(condition))
    if row.choice.values and condition == "contains":
        row.chosen.setCurrentIndex(row.chosen.findData(value))
    else:
        row.value.setText(value)


NAMES = st.sampled_from(
    ["email", "tag", "folder", "list", "is", "has", "letter", "birthday", "touch_freq", "address.city", "custom.Shoe", "unknown"]
)  # fmt: skip
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_characters="\r\n\u2028\u2029\x1c\x1d\x1e\x85\x0b\x0c\0"), max_size=6
)
DAYS = st.dates(date(2000, 1, 1), date(2030, 1, 1)).map(str)
LEAVES = (
    st.builds(Word, TEXTS.filter(str.strip), st.booleans())
    | st.builds(Condition, NAMES, st.sampled_from([Op.CONTAINS, Op.EQUALS]), TEXTS)
    | st.builds(Condition, NAMES, st.sampled_from([Op.PRESENT, Op.ABSENT]))
    | st.builds(Condition, st.sampled_from(["created", "due", "birthday"]), st.sampled_from([Op.LESS, Op.GREATER]), DAYS)
    | st.builds(Condition, st.sampled_from(["updated", "called"]), st.just(Op.RANGE), DAYS, DAYS)
    | st.builds(Condition, st.just("touched"), st.just(Op.CONTAINS), st.sampled_from(["30d", ">2w", "today", "..1m"]))
)  # fmt: skip
TREES: st.SearchStrategy[Term] = st.recursive(
    LEAVES,
    lambda inner: (
        st.builds(Not, inner)
        | st.builds(And, st.lists(inner, max_size=3).map(tuple))
        | st.builds(Or, st.lists(inner, min_size=1, max_size=3).map(tuple))
    ),
    max_leaves=6,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(tree=TREES)
def test_every_query_becomes_rows_and_the_same_query(book: Book, qtbot, tree: Term) -> None:
    try:
        term = parse(format(tree), TODAY, as_typed=True)
    except QueryError:
        return
    group = FilterGroup(choices(book))
    qtbot.addWidget(group)
    group.show_term(term)
    assert (group.term() or And()) == term


@pytest.mark.parametrize(
    "words", ["created:30d", "touched:>1m", "due:today..2w", "called:yesterday", "updated:..1y"]
)
def test_relative_dates_stay_as_typed(words: str) -> None:
    kept = parse(words, TODAY, as_typed=True)
    assert isinstance(kept, Condition)
    assert kept.op is Op.CONTAINS
    assert parse(format(kept), TODAY) == parse(words, TODAY)


def test_rows_find_at_once_and_show_in_the_list(window: MainWindow, qtbot) -> None:
    qtbot.keyClick(window, Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    made = builder(window)
    row = made.group.parts[0]
    assert QApplication.focusWidget() is row.field
    choose(row, "tag", "contains", "Choir")
    qtbot.waitUntil(lambda: made.found.text() == "2 contacts")
    assert made.query.text() == "tag:Choir"
    qtbot.mouseClick(made.group.add_row, Qt.MouseButton.LeftButton)
    second = made.group.parts[1]
    assert made.words() == "tag:Choir"  # an unfinished row does not count
    choose(second, "email", "present")
    second.invert.click()
    assert made.words() == "tag:Choir -email:"
    qtbot.keyClick(made, Key.Key_Return, CONTROL)
    QApplication.processEvents()
    assert not made.isVisible()  # it would lie over what was found
    assert window.search.words == "tag:Choir -email:"
    assert names(window.session.book, window.search.words) == ["Béla Bartos"]
    assert len(window.list.model.numbers) == 1


def test_groups_of_any_within_all(window: MainWindow, qtbot) -> None:
    window.actions_by_id["filter"].trigger()
    made = builder(window)
    choose(made.group.parts[0], "letter", "contains", "B")
    qtbot.mouseClick(made.group.add_group, Qt.MouseButton.LeftButton)
    inner = made.group.parts[1]
    choose(inner.parts[0], "tag", "contains", "Client")
    choose(inner.new_row(), "company", "contains", "quill")
    assert made.words() == "letter:B (tag:Client OR company:quill)"
    inner.invert.click()
    assert made.words() == "letter:B -(tag:Client OR company:quill)"
    qtbot.mouseClick(inner.remove, Qt.MouseButton.LeftButton)
    assert made.words() == "letter:B"


def test_what_is_typed_in_the_search_box_comes_as_rows(window: MainWindow, qtbot) -> None:
    window.search.put("created:30d -tag:Choir")
    window.actions_by_id["filter"].trigger()
    made = builder(window)
    assert [type(part) for part in made.group.parts] == [FilterRow, FilterRow]
    assert made.words() == "created:30d -tag:Choir"
    row = made.group.parts[0]
    assert (row.choice.kind, row.value.text()) == ("moment", "30d")


def test_a_value_that_is_no_date_is_told(window: MainWindow) -> None:
    window.actions_by_id["filter"].trigger()
    made = builder(window)
    choose(made.group.parts[0], "created", "contains", "soon")
    assert "no date" in made.query.text()
    assert not made.show_it.isEnabled()
    choose(made.group.parts[0], "created", "<", "2030-01")
    assert made.show_it.isEnabled()


def test_a_date_that_is_none_is_told_for_fields_too(window: MainWindow) -> None:
    window.actions_by_id["filter"].trigger()
    made = builder(window)
    choose(made.group.parts[0], "birthday", ">", "7.7.1959")
    assert "no date" in made.query.text()
    assert not made.show_it.isEnabled()


def test_a_list_that_asks_for_a_deleted_field_says_so_and_is_edited(window: MainWindow, qtbot) -> None:
    session = window.session
    session.change("Save", lambda c: c.put_list(SavedList("Shoes", "-custom.shoe:42")))
    saved = next(s for s in session.book.lists() if s.name == "Shoes")
    assert not window.actions_by_id["list.edit"].isEnabled()
    window.show_scope(window.sidebar.contents.scope(_entry(window, saved.id), session.book))
    bar = window.list.findChild(QWidget, "listProblem")
    assert bar.isVisible()
    assert "No field is called “custom.shoe”" in bar.accessibleName()
    qtbot.mouseClick(bar.findChild(QPushButton), Qt.MouseButton.LeftButton)
    made = builder(window)
    assert made.name.text() == "Shoes"
    made.group.parts[0].remove.click()
    choose(made.group.new_row(), "tag", "contains", "Choir")
    qtbot.keyClick(made, Key.Key_S, CONTROL)
    QApplication.processEvents()
    assert not bar.isVisible()
    assert len(window.list.model.numbers) == 2


def test_a_saved_list_is_made_edited_and_undone(window: MainWindow, qtbot) -> None:
    window.actions_by_id["filter"].trigger()
    made = builder(window)
    choose(made.group.parts[0], "folder", "contains", "Work")
    assert not made.save.isEnabled()
    qtbot.keyClicks(made.name, "At work")
    qtbot.keyClick(made, Key.Key_S, CONTROL)
    QApplication.processEvents()
    saved = next(s for s in window.session.book.lists() if s.name == "At work")
    assert saved.query == "folder:Work"
    menu = menus.menu_for(window.sidebar, _entry(window, saved.id))
    next(a for a in menu.actions() if a.text().startswith("Edit filter")).trigger()
    made = builder(window)
    assert made.name.text() == "At work"
    choose(made.group.new_row(), "email", "present")
    qtbot.mouseClick(made.save, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert [s.query for s in window.session.book.lists() if s.id == saved.id] == ["folder:Work email:"]
    window.session.undo()
    assert [s.query for s in window.session.book.lists() if s.id == saved.id] == ["folder:Work"]


def test_a_search_that_is_saved_keeps_its_relative_dates(window: MainWindow) -> None:
    window.search.put("created:30d")
    window.deeds.save_list("New ones")
    saved = next(s for s in window.session.book.lists() if s.name == "New ones")
    assert saved.query == "created:30d"
    window.show_scope(window.sidebar.contents.scope(_entry(window, saved.id), window.session.book))
    window.search.put("tag:Choir")
    window.deeds.save_list("New singers")
    assert "created:30d tag:Choir" in [s.query for s in window.session.book.lists()]


def _entry(window: MainWindow, key: str) -> Entry:
    model = window.sidebar.models[1]
    entry = model.entry(model.row_of("list", key))
    assert entry is not None
    return entry


def test_every_kind_of_condition_finds(book: Book) -> None:
    assert names(book, "no:tag") == ["Clara Brandt", "Dora Öst"]
    for choice in choices(book):
        for value, _words in choice.values:
            book.count(Condition(choice.name, Op.CONTAINS, value))
    book.close()
