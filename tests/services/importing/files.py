"""People and files that plans are made of, and what tests ask of them."""

from __future__ import annotations

from app.domain.contact import Attribute, Contact
from app.services.book import Book
from app.services.importing import Plan

HEAD = "First Name,Last Name,E-mail Address,Mobile Phone,Job Title\n"
ANN = "Ann,Lee,ann@x.example,+49 171 1234567,Boss\n"
BOB = "Bob,Ray,bob@x.example,+49 171 7654321,Cook\n"


def card(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:4.0", *lines, "END:VCARD", ""])


def put(book: Book, **values: str) -> Contact:
    with book.change("Add") as change:
        return change.put(Contact().add(*(Attribute(n, v) for n, v in values.items())))


def ann_of(book: Book) -> Contact:
    (ann,) = [c for c in book.all_contacts() if c.text("first_name") == "Ann"]
    return ann


def edit(book: Book, contact: Contact, **values: str) -> None:
    with book.change("Edit") as change:
        for name, value in values.items():
            contact = contact.set(name, value)
        change.put(contact)


def actions(plan: Plan) -> list[str]:
    return [r.action for r in plan.walk()]
