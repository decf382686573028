"""From arguments to a window: what is asked for, what is loaded, which keys and menus there are."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.__main__ import for_window, main, window_arguments
from app.domain.query.tree import EVERYTHING
from app.services.book import Book
from app.services.sample import fill
from app.ui.actions import Needs, State, actions, can, menus
from app.ui.main.window import MainWindow
from app.ui.runner import ImmediateRunner
from app.ui.scope import Scope
from app.ui.session import Session
from app.ui.theme.apply import apply
from tests.ui.people import names

FIRST_PAINT = """
import sys
from pathlib import Path
from app.bootstrap import Program
from app.ui.starting import quickly
with quickly():
    from app.ui.application import make_application
    app = make_application([])
    program = Program()
    assert program.open(Path(sys.argv[1]))
assert not program.window.grab().isNull()
heavy = {"sqlalchemy", "openpyxl", "phonenumbers", "lxml", "numpy", "rapidfuzz"}
slow = {"socket", "hashlib", "getpass", "subprocess", "multiprocessing", "concurrent", "email", "zoneinfo", "uuid", "ssl"}
ours = {"app.domain.names", "app.services.backups", "app.services.checking", "app.ui.asking", "app.ui.detail", "app.ui.editor",
    "app.ui.main.drops", "app.ui.theme.style",
    "app.domain.aliases", "app.domain.contact", "app.services.change", "app.storage.codec"}
from PySide6 import QtCore, QtGui, QtWidgets
of_qt = {"QWizard", "QMessageBox", "QStyleOptionTab", "QScrollEvent", "QUrl", "QMetaType", "QGradient"}
print(sorted((heavy | slow | ours) & set(sys.modules) | of_qt & {*vars(QtCore), *vars(QtGui), *vars(QtWidgets)}))
program.window.painted.connect(app.quit)
app.exec()
assert "numpy" not in sys.modules
program.window.close()
"""


def test_first_paint_loads_nothing_heavy(tmp_path: Path, monkeypatch) -> None:
    """Nor do many classes of Qt become classes of Python, with their enums: once one of a base is asked for, all are."""
    monkeypatch.setenv("KITH_HOME", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    book = Book.open(tmp_path / "book.kith")
    fill(book)
    book.close()
    run = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(book.path)], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout.strip()) == (0, "[]"), run.stderr


def test_outer_parts_are_made_first_so_that_styles_are_worked_out_once(book: Book, qapp) -> None:
    """A widget that changes its parent is styled anew, with all within it: that was a tenth of a start."""
    counted: Counter[QEvent.Type] = Counter()

    class Ear(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            counted[event.type()] += 1
            return False

    apply(qapp, "light")
    ear = Ear()
    qapp.installEventFilter(ear)
    session = Session(book, ImmediateRunner())
    window = MainWindow(session)
    qapp.removeEventFilter(ear)
    widgets = len(window.findChildren(QWidget))
    assert widgets > 80
    assert counted[QEvent.Type.StyleChange] < 1.5 * widgets
    window.deleteLater()
    session.close()


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--book", "x.kith"], True),
        (["--book=x.kith"], True),
        (["{file}"], True),
        (["--book", "x.kith", "{file}"], True),
        (["list"], False),
        (["--book", "x.kith", "list", "tag:a"], False),
        (["--json", "--quiet", "check"], False),
        (["--help"], False),
        (["nonsense"], False),
    ],
)
def test_arguments_ask_for_window_or_command_line(arguments: list[str], window: bool, tmp_path: Path) -> None:
    card = tmp_path / "friends.vcf"
    card.touch()
    assert for_window([a.format(file=card) for a in arguments]) is window


def test_what_is_neither_file_nor_command_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    for words, status, said in (
        (["gone.vcf"], 3, "kith: gone.vcf is not there."),
        (["folder/gone"], 3, "kith: folder/gone is not there."),
        (["lst"], 2, "There is no command lst. Did you mean `kith list`?"),
        (["-reverse"], 2, "unrecognized arguments: -reverse"),
    ):
        assert main(words) == status
        assert said in capsys.readouterr().err


def test_window_gets_book_and_files() -> None:
    assert window_arguments(["--book", "b.kith", "a.vcf", "c.csv"]) == (
        Path("b.kith"),
        [Path("a.vcf"), Path("c.csv")],
    )
    assert window_arguments([]) == (None, [])
    assert window_arguments(["club.kith"]) == (Path("club.kith"), [])
    assert window_arguments(["--book", "b.kith", "club.kith"]) == (Path("b.kith"), [Path("club.kith")])


def test_actions_have_one_name_and_no_key_twice() -> None:
    ids = Counter(a.id for a in actions())
    keys = Counter(keys for a in actions() for keys in a.keys)
    assert max(ids.values()) == 1
    assert max(keys.values()) == 1
    assert {a.menu for a in actions()} == set(menus())


@pytest.mark.parametrize(
    ("needs", "state", "possible"),
    [
        (Needs.NOTHING, State(page=True), True),
        (Needs.MAIN_PAGE, State(page=True), False),
        (Needs.SELECTION, State(selected=2), True),
        (Needs.SELECTION, State(selected=2, in_trash=True), False),
        (Needs.SELECTION, State(selected=2, writable=False), False),
        (Needs.READ_SELECTION, State(selected=2, writable=False), True),
        (Needs.ONE, State(selected=2), False),
        (Needs.SEVERAL, State(selected=1), False),
        (Needs.SEVERAL, State(selected=2), True),
        (Needs.SEVERAL, State(selected=51), False),
        (Needs.SEVERAL, State(selected=2, writable=False), False),
        (Needs.TRASHED, State(selected=1, in_trash=True), True),
        (Needs.TRASH, State(in_trash=True), False),
        (Needs.UNDO, State(undo="Edit"), True),
        (Needs.REDO, State(), False),
    ],
)
def test_when_actions_can_be_done(needs: Needs, state: State, possible: bool) -> None:
    assert can(needs, state) is possible


def test_scope_of_all_is_the_query_for_all() -> None:
    assert Scope().term() == EVERYTHING
    both = Scope().toggled("A").excluded("B")
    assert (both.with_tags, both.without_tags) == (("A",), ("B",))
    assert both.toggled("B") == Scope(with_tags=("A", "B"))
    assert both.toggled("A").excluded("B") == Scope()


def test_sample_book_has_people_to_try_everything_with(tmp_path: Path) -> None:
    book = Book.open(tmp_path / "sample.kith", region="GB")
    fill(book)
    counts = book.counts()
    assert counts.listed + counts.parked == 40
    assert counts.due == 3
    assert set(names(book, "7700900142")) == {"Ify Nwosu", "Ifeoma Nwosu"}
    assert book.undo_label == "Add sample contacts"
    book.close()
