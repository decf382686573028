from array import array
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.book import Row
from app.ui.list.model import KEPT, PAGE, ContactModel, dropped_ids
from tests.ui.people import book_of


def made_up(numbers: Sequence[int]) -> list[Row]:
    return [
        Row(n, f"id{n}", f"Name {n}", "", "", "", "", "", "", favourite=False, state=0, sort_key="")
        for n in numbers
    ]


def test_model_keeps_qt_s_rules(tmp_path: Path, qtbot) -> None:
    book = book_of(tmp_path)
    model = ContactModel(book.rows)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    numbers = book.numbers()
    model.show(numbers[:2])
    model.become(numbers)
    model.become(numbers[1:3])
    model.forget()
    assert [model.index(i, 0).data() for i in range(model.rowCount())] == ["Béla Bartos", "Clara Brandt"]
    book.close()


def test_pages_are_read_once_and_the_oldest_go() -> None:
    asked: list[int] = []

    def read(numbers: Sequence[int]) -> list[Row]:
        asked.append(numbers[0])
        return made_up(numbers)

    model = ContactModel(read)
    model.show(array("q", range(PAGE * (KEPT + 2))))
    for page in range(KEPT + 1):
        model.load(page * PAGE, page * PAGE + 1)
    model.load(PAGE, PAGE)
    assert len(asked) == KEPT + 1
    assert model.cached(0) is None
    assert model.line(0) is not None
    assert len(asked) == KEPT + 2


def test_painting_never_reads() -> None:
    asked: list[Sequence[int]] = []
    model = ContactModel(lambda numbers: asked.append(numbers) or [])
    model.show(array("q", range(10)))
    assert model.cached(3) is None
    assert not asked


def test_a_contact_that_is_gone_shows_nothing() -> None:
    model = ContactModel(lambda numbers: made_up([n for n in numbers if n != 2]))
    model.show(array("q", [1, 2, 3]))
    assert [model.index(i, 0).data() for i in range(3)] == ["Name 1", "", "Name 3"]


@given(st.lists(st.integers(0, 40), unique=True), st.lists(st.integers(0, 40), unique=True))
def test_becoming_shows_the_new_numbers(old: list[int], new: list[int]) -> None:
    model = ContactModel(made_up)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show(array("q", old))
    model.load(0, len(old))
    model.become(array("q", new))
    assert list(model.numbers) == new
    assert [model.index(i, 0).data() for i in range(len(new))] == [f"Name {n}" for n in new]


def test_what_stays_keeps_its_place_in_views() -> None:
    model = ContactModel(made_up)
    model.show(array("q", [1, 2, 3, 4, 5]))
    kept = model.index(4, 0)
    from PySide6.QtCore import QPersistentModelIndex

    persistent = QPersistentModelIndex(kept)
    model.become(array("q", [1, 3, 4, 5]))
    assert persistent.row() == 3


def test_drag_carries_ids_and_text(tmp_path: Path, qtbot) -> None:
    book = book_of(tmp_path)
    model = ContactModel(book.rows)
    model.show(book.numbers())
    data = model.mimeData([model.index(0, 0), model.index(0, 1), model.index(1, 0)])
    assert dropped_ids(data) == book.find()[:2]
    assert data.text() == "Anna Adler\nLumen\nanna@example.org\n\nBéla Bartos\n+44 7700 900142"
    book.close()


def test_screen_readers_hear_the_whole_line(tmp_path: Path, qtbot) -> None:
    book = book_of(tmp_path)
    model = ContactModel(book.rows)
    model.show(book.numbers())
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Anna Adler, Lumen · anna@example.org, Choir"
    book.close()
