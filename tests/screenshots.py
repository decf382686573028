"""The pictures in resources/screenshots/: the real window on the sample book, in light and dark.

`python3 packaging/dev.py screenshots [FOLDER] [--language de] [--right-to-left] [--theme dark]`; with QT_SCALE_FACTOR=2 at
200 %. Without a folder the pictures of the manual in resources/manual/ are made anew as well, with one there is also a
picture of every dialog.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

GOOGLE = """First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Labels
Aylin,Demirkan,Lumen Atelier,* Work,aylin@lumen.example,Mobile,+49 171 3920014,Friends ::: * myContacts
Béla,Szendrey,,Home,bela.s@example.com,Home,+36 1 555 0101,* myContacts
Saoirse,Halloran,Quill and Anchor,Work,saoirse@quill.example,Mobile,+44 7700 900205,Choir ::: * myContacts
Mateo,Quiroga,,,,Mobile,1.55512E+10,* myContacts
Linh,Pham-Weber,Northlight Energy,Work,linh@northlight.example,Work,+49 30 23125118,* myContacts
"""


MANUAL = {"main": "search", "import-plan": "import", "review": "duplicates", "history": "history"}
"""Picture -> chapter of the manual that shows it."""
MANUAL_WIDTH = 1200


def main(
    folder: Path, themes: Sequence[str], language: str, right_to_left: bool, dialogs: bool = False
) -> None:
    """Render every screen into *folder*, and every dialog if wanted."""
    from PySide6.QtCore import Qt

    from app.ui.application import make_application
    from app.ui.language import speak

    with tempfile.TemporaryDirectory() as home:
        os.environ["KITH_HOME"] = home
        app = make_application([])
        speak(app, language)
        if right_to_left:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for theme in themes:
            _render(folder, Path(home), theme)
            if dialogs:
                _render_dialogs(folder, Path(home), theme)


def for_manual(folder: Path, to: Path) -> None:
    """Small copies, in the 256 colours that they have most of, of the pictures that the manual shows."""
    from collections import Counter

    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    to.mkdir(parents=True, exist_ok=True)
    for name, chapter in MANUAL.items():
        for theme in ("light", "dark"):
            picture = QImage(str(folder / f"{name}-{theme}.png"))
            if picture.width() > MANUAL_WIDTH:
                picture = picture.scaledToWidth(MANUAL_WIDTH, Qt.TransformationMode.SmoothTransformation)
            picture = picture.convertToFormat(QImage.Format.Format_RGB32)
            used = Counter(memoryview(picture.constBits()).cast("I")).most_common(256)
            few = picture.convertToFormat(QImage.Format.Format_Indexed8, [colour for colour, _count in used])
            few.save(str(to / f"{chapter}-{theme}.png"))


def _render(folder: Path, home: Path, theme: str) -> None:
    from PySide6.QtWidgets import QApplication

    from app.services.book import Book
    from app.services.sample import sample_book
    from app.ui.main.window import MainWindow
    from app.ui.runner import ImmediateRunner
    from app.ui.session import Session
    from app.ui.theme.apply import apply

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, theme)
    folder.mkdir(parents=True, exist_ok=True)

    def shot(window: MainWindow, name: str) -> None:
        for _ in range(20):
            QApplication.processEvents()
        window.grab().save(str(folder / f"{name}-{theme}.png"))

    def on(path: Path) -> MainWindow:
        window = MainWindow(Session(Book.open(path, region="GB"), ImmediateRunner()))
        window.resize(1440, 900)
        window.show()
        return window

    empty = on(home / f"empty-{theme}.kith")
    shot(empty, "empty")
    empty.close()
    window = on(sample_book())
    richest = max(window.session.book.all_contacts(), key=lambda contact: len(contact.attributes))
    window.show_contact(richest.id)
    shot(window, "main")
    window.actions_by_id["contact.edit"].trigger()
    shot(window, "editor")
    window.close()
    for name, action in (("overview", "view.overview"), ("review", "duplicates")):
        window = on(sample_book())
        window.actions_by_id[action].trigger()
        shot(window, name)
        window.close()
    _render_review(folder, home / theme, theme)
    file = home / "google-contacts.csv"
    file.write_text(GOOGLE, "utf-8")
    window = on(sample_book())
    window.open_import([file])
    wizard = window.pages.currentWidget()
    table = wizard.columns.table
    table.setCurrentIndex(table.columns.index(1, 6))
    shot(window, "import-mapping")
    wizard.show_page("format")
    shot(window, "import-format")
    wizard.show_page("columns")
    wizard.go_on()
    shot(window, "import-plan")
    window.close()


def _render_dialogs(folder: Path, home: Path, theme: str) -> None:
    """Each dialog, popup and window of its own, over a book of the sample contacts."""
    import shutil

    from PySide6.QtWidgets import QApplication

    from app.services.book import Book
    from app.services.sample import sample_book
    from app.ui.main.window import MainWindow
    from app.ui.runner import ImmediateRunner
    from app.ui.session import Session
    from tests.ui.dialogs import DIALOGS

    for name, opens in DIALOGS.items():
        path = home / f"{name}-{theme}.kith"
        shutil.copy(sample_book(), path)
        window = MainWindow(Session(Book.open(path, region="GB"), ImmediateRunner()))
        window.resize(1440, 900)
        window.show()
        QApplication.processEvents()
        window.show_contact(window.session.book.find(order="sort_name")[0])
        dialog = opens(window)
        for _ in range(20):
            QApplication.processEvents()
        dialog.grab().save(str(folder / f"dialog-{name.replace(' ', '-')}-{theme}.png"))
        for shown in QApplication.topLevelWidgets():
            if shown.isVisible():
                shown.close()
        QApplication.processEvents()


def _render_review(folder: Path, home: Path, theme: str) -> None:
    """The review with two, three and six cards, long values and names from right to left; the history and an un-merge."""
    from PySide6.QtWidgets import QApplication

    from app.services.merging import merge_contacts
    from app.ui.history.taking_back import TakeBack, ask
    from app.ui.history.window import HistoryWindow
    from app.ui.review.page import ReviewPage
    from app.ui.runner import ImmediateRunner
    from app.ui.session import Session
    from tests.ui.review import groups

    home.mkdir(parents=True, exist_ok=True)
    sets = {
        "two": groups.pairs(1), "three": groups.three(), "six": groups.six(), "long": groups.long(),
        "right-to-left": groups.right_to_left(),
    }  # fmt: skip
    session = Session(
        groups.book_of(home, [c for people in sets.values() for c in people]), ImmediateRunner()
    )

    def shot(widget: QWidget, name: str) -> None:
        for _ in range(20):
            QApplication.processEvents()
        widget.grab().save(str(folder / f"{name}-{theme}.png"))

    for name, people in sets.items():
        page = ReviewPage(session, [c.id for c in people])
        page.resize(1440, 900)
        page.show()
        shot(page, f"review-{name}")
        page.close()
    merge_contacts(session.book, [c.id for c in sets["three"]])
    operation = session.book.operations(1)[0]
    history = HistoryWindow(session)
    history.show()
    shot(history, "history")
    ask(history, session, operation.id)
    dialog = history.findChild(TakeBack)
    shot(dialog, "un-merge")
    dialog.reject()
    history.close()
    session.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--right-to-left", action="store_true")
    parser.add_argument("--theme", choices=("light", "dark"))
    asked = parser.parse_args()
    resources = Path(__file__).parents[1] / "resources"
    chosen = (asked.theme,) if asked.theme else ("light", "dark")
    main(
        asked.folder or resources / "screenshots",
        chosen,
        asked.language,
        asked.right_to_left,
        dialogs=asked.folder is not None,
    )
    if asked.folder is None:
        for_manual(resources / "screenshots", resources / "manual")
