"""Every screen and dialog, unusual books, and windows as small and as large as they come: to look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.domain.contact import Contact
from tests.screenshots.drawing import Studio
from tests.ui import people
from tests.ui.dialogs import DIALOGS
from tests.ui.review import groups
from tests.ui.screens import SCREENS

VIEWS = ("main", "columns", "editor", "overview", "companies")


def draw(studio: Studio, room: tuple[int, int]) -> None:
    """Everything that there is; *room* is the size of the screen."""
    for name in SCREENS:
        if name not in DIALOGS:
            _screen(studio, f"screen-{name}", name)
    for name in DIALOGS:
        _dialog(studio, name)
    for name, make in BOOKS.items():
        for view in VIEWS:
            _screen(studio, f"book-{name}-{view}", view, make)
    for kind, size in (("smallest", (1, 1)), ("largest", room)):
        for view in ("main", "editor", "overview", "review", "plan", "mapping", "export"):
            _screen(studio, f"{kind}-{view}", view, size=size)


def _screen(
    studio: Studio,
    name: str,
    screen: str,
    make: Callable[[], list[Contact]] | None = None,
    size: tuple[int, int] | None = None,
) -> None:
    name = name.replace(" ", "-")
    if not studio.wants(name):
        return
    path = None
    if make is not None:
        folder = studio.home / name
        folder.mkdir()
        book = people.book_of(folder, make())
        path = Path(book.path)
        book.close()
    with studio.window(path, size) as window:
        rows = window.session.book.rows(window.session.book.numbers())
        if make is not None and rows:
            window.show_contact(max(rows, key=lambda row: len(row.display_name)).id)
            studio.settle()
        studio.shot(SCREENS[screen](window), name)


def _dialog(studio: Studio, name: str) -> None:
    file = f"dialog-{name.replace(' ', '-')}"
    if not studio.wants(file):
        return
    with studio.window() as window:
        window.show_contact(window.session.book.find(order="sort_name")[0])
        studio.shot(DIALOGS[name](window), file)


def _long_names() -> list[Contact]:
    """Names of sixty and of one letter, and words that cannot be broken."""
    unbroken = people.person(
        "Donau" * 12, "Dampfschiff" * 6, company="Rindfleischetikettierung" * 4, tags=["Choir"]
    )
    return [*groups.long(), people.person("X"), people.person("", "Ä", phone_number="1"), unbroken]


def _right_to_left() -> list[Contact]:
    hebrew = people.person("שלום", "בן־דוד", company="Nile Books", email="shalom@example.org", tags=["Choir"])
    return [replace(c, tags=frozenset({"Choir"})) for c in groups.right_to_left()] + [hebrew]


BOOKS: dict[str, Callable[[], list[Contact]]] = {
    "empty": list,
    "three": lambda: list(people.PEOPLE[:3]),
    "long-names": _long_names,
    "right-to-left": _right_to_left,
}
