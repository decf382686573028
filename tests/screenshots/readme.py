"""The pictures of README and manual: what a person sees first, on the sample book."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.services.merging import merge_contacts
from app.ui.history.taking_back import TakeBack, ask
from app.ui.history.window import HistoryWindow
from app.ui.review.page import ReviewPage
from app.ui.runner import ImmediateRunner
from app.ui.session import Session
from tests.screenshots.drawing import Studio
from tests.ui.review import groups

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


def draw(studio: Studio) -> None:
    """Each of the pictures."""
    for part, names in (
        (_main, ("empty", "main", "editor", "overview", "review")),
        (_reviews, ("review-two", "review-three", "review-six", "review-long", "review-right-to-left",
                    "history", "un-merge")),
        (_import, ("import-mapping", "import-format", "import-plan")),
    ):  # fmt: skip
        if studio.wants(*names):
            part(studio)


def for_manual(folder: Path, to: Path) -> None:
    """Small copies, in the 256 colours that they have most of, of the pictures that the manual shows."""
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


def _main(studio: Studio) -> None:
    with studio.window(studio.home / "empty.kith") as window:
        studio.shot(window, "empty")
    with studio.window(studio.copy("sample-contacts")) as window:
        richest = max(window.session.book.all_contacts(), key=lambda contact: len(contact.attributes))
        window.show_contact(richest.id)
        studio.shot(window, "main")
        window.actions_by_id["contact.edit"].trigger()
        studio.shot(window, "editor")
    for name, action in (("overview", "view.overview"), ("review", "duplicates")):
        with studio.window(studio.copy("sample-contacts")) as window:
            window.actions_by_id[action].trigger()
            studio.shot(window, name)


def _import(studio: Studio) -> None:
    file = studio.home / "google-contacts.csv"
    file.write_text(GOOGLE, "utf-8")
    with studio.window(studio.copy("sample-contacts")) as window:
        window.open_import([file])
        wizard = window.pages.currentWidget()
        table = wizard.columns.table
        table.setCurrentIndex(table.columns.index(1, 6))
        studio.shot(window, "import-mapping")
        wizard.show_page("format")
        studio.shot(window, "import-format")
        wizard.show_page("columns")
        wizard.go_on()
        studio.shot(window, "import-plan")


def _reviews(studio: Studio) -> None:
    """The review with two, three and six cards, long values and names from right to left; the history and an un-merge."""
    sets = {
        "two": groups.pairs(1), "three": groups.three(), "six": groups.six(), "long": groups.long(),
        "right-to-left": groups.right_to_left(),
    }  # fmt: skip
    people = [contact for group in sets.values() for contact in group]
    session = Session(groups.book_of(studio.home, people), ImmediateRunner())
    for name, group in sets.items():
        page = ReviewPage(session, [c.id for c in group])
        page.resize(*studio.size)
        page.show()
        studio.shot(page, f"review-{name}")
        page.close()
    merge_contacts(session.book, [c.id for c in sets["three"]])
    operation = session.book.operations(1)[0]
    history = HistoryWindow(session)
    history.show()
    studio.shot(history, "history")
    ask(history, session, operation.id)
    dialog = history.findChild(TakeBack)
    studio.shot(dialog, "un-merge")
    dialog.reject()
    history.close()
    session.close()
