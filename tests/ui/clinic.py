"""A real book with three invented people who know each other, and a session that runs its jobs at once."""

from pathlib import Path

from app.domain.contact import Attribute, Contact, Interaction
from app.domain.values import Address, Reference
from app.services.book import Book
from app.ui.runner import ImmediateRunner
from app.ui.session import Session

LARS = Contact(
    id="11111111-1111-4111-8111-111111111111",
    attributes=(Attribute("first_name", "Lars"), Attribute("last_name", "Brandvold")),
)
HENRIKE = Contact(
    id="22222222-2222-4222-8222-222222222222",
    attributes=(
        Attribute("first_name", "Henrike"),
        Attribute("last_name", "Voss"),
        Attribute("job_title", "Medical Director"),
    ),
)
IFEOMA = Contact(
    id="33333333-3333-4333-8333-333333333333",
    attributes=(
        Attribute("title", "Dr"),
        Attribute("first_name", "Ifeoma"),
        Attribute("last_name", "Nwosu"),
        Attribute("company", "Tidewater Clinic", group="job"),
        Attribute("job_title", "Head of Paediatrics", group="job"),
        Attribute(
            "phone_number",
            "+44 7700 900142",
            "Mobile",
            id="mobile",
            is_primary=True,
            params=(("PREF", ("1",)),),
        ),
        Attribute("phone_number", "0117 496 0110", "Work", id="work"),
        Attribute("email", "ifeoma.nwosu@example.org", "Work", id="mail"),
        Attribute("address", Address(street="14 Quay Street", city="Bristol", postcode="BS1 0AA"), "Home"),
        Attribute("birthday", "--03-14", id="born"),
        Attribute("first_name", "Lars", is_partner=True),
        Attribute("reports_to", Reference(HENRIKE.id, "Henrike Voss")),
        Attribute("related", "Ada", "Child"),
        Attribute("note", "Prefers a text before nine.\nLent us the trail map."),
        Attribute("vcard.x-flavour", "vanilla", params=(("X-A", ("b",)),)),
    ),
    tags=frozenset({"Medicine", "Client"}),
    folder="Work",
    interactions=(Interaction("call", "2026-02-09T10:00:00Z", "contacted", "Spring workshop."),),
)


def session_on(folder: Path) -> Session:
    """A session on a fresh book that holds the three."""
    book = Book.open(folder / "clinic.kith", region="GB", by="tester")
    with book.change("Add people") as change:
        change.put_many([LARS, HENRIKE, IFEOMA])
    return Session(book, ImmediateRunner())
