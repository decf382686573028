"""Books with a few people in them, for tests of the windows."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from app.domain.book import Folder, SavedList, Tag
from app.domain.contact import Attribute, Contact
from app.services.book import Book


def person(
    first: str = "", last: str = "", *, tags: Iterable[str] = (), folder: str = "", **values: str
) -> Contact:
    """A contact with these names, and values of other fields (`phone_number`, `email`, `company` …)."""
    facts = {"first_name": first, "last_name": last, **values}
    attributes = tuple(Attribute(field, value) for field, value in facts.items() if value)
    return Contact(attributes=attributes, tags=frozenset(tags), folder=folder or None)


PEOPLE = (
    person("Anna", "Adler", email="anna@example.org", tags=["Choir"], folder="Work", company="Lumen"),
    person("Béla", "Bartos", phone_number="+44 7700 900142", tags=["Choir", "Client"]),
    person("Clara", "Brandt", phone_number="+44 7700 900143", company="Quill and Anchor"),
    person("Dora", "Öst", email="dora@example.org", folder="Work"),
    person("Emil", "Zander", tags=["Client"], email="emil@example.org"),
)


def book_of(folder: Path, people: Iterable[Contact] = PEOPLE) -> Book:
    """A new book with these people, two tags, two folders and a saved list."""
    book = Book.open(folder / "home-and-work.kith")
    with book.change("Begin") as change:
        change.put_tag(Tag("Choir", "violet"))
        change.put_tag(Tag("Client", "sky"))
        change.put_folder(Folder("Work"))
        change.put_folder(Folder("Friends"))
        change.put_list(SavedList("With e-mail", "email:"))
        change.put_many(list(people))
    return book


def names(book: Book, query: str = "") -> list[str]:
    """Who a query finds, in name order."""
    return [row.display_name for row in book.rows(book.numbers(query))]


PEOPLE_WITHOUT_FOLDERS = tuple(replace(p, folder=None, tags=frozenset()) for p in PEOPLE)
