"""Books with duplicates of every shape: two, three and six cards of one person, long values, photos, right-to-left names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from app.domain.book import Tag
from app.domain.contact import Attribute, Contact, Interaction
from app.domain.ids import new_id
from app.domain.values import Address, Photo
from app.services.book import Book


def card(first: str, last: str, *more: Attribute, **state: object) -> Contact:
    """A contact with a name, other values, and states."""
    names = (Attribute(f, v) for f, v in (("first_name", first), ("last_name", last)) if v)
    return Contact(attributes=(*names, *more), **state)  # type: ignore[arg-type]


def photo(shade: str) -> Attribute:
    """A picture of a plain colour with a disc in it."""
    image = QImage(240, 240, QImage.Format.Format_RGB32)
    image.fill(QColor(shade))
    painter = QPainter(image)
    painter.setBrush(QColor("white"))
    painter.drawEllipse(70, 50, 100, 100)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Attribute("photo", Photo.of(bytes(buffer.data().data()), "image/png"))


def phone(number: str, label: str = "Mobile") -> Attribute:
    """A phone number."""
    return Attribute("phone_number", number, label)


def mail(address: str, label: str = "Work") -> Attribute:
    """An e-mail address."""
    return Attribute("email", address, label)


QUAY = Address(street="14 Quay Street", city="Bristol", postcode="BS1 0AA")


def three() -> list[Contact]:
    """Three cards of one doctor, as in the design."""
    return [
        card(
            "Ifeoma", "Nwosu",
            Attribute("company", "Tidewater Clinic"), Attribute("job_title", "Paediatrician"),
            phone("+44 7700 900142"), mail("ifeoma.nwosu@example.org"),
            Attribute("address", QUAY, "Home"), Attribute("birthday", "--03-14"),
            Attribute("note", "Prefers a text before nine."), photo("#2C9353"),
            tags=frozenset({"Client"}), folder="Work", source_type="Google CSV", source="import", source_id="g-17",
        ),
        card(
            "Ifeoma", "Nwosu",
            Attribute("title", "Dr"), Attribute("company", "Tidewater Clinic"),
            Attribute("job_title", "Head of Paediatrics"),
            phone("07700 900142"), phone("0117 496 0110", "Work"), mail("i.nwosu@example.org"),
            Attribute("birthday", "1986-03-14"), photo("#677CD4"),
            Attribute("first_name", "Lars", is_partner=True), Attribute("last_name", "Brandvold", is_partner=True),
            tags=frozenset({"Client", "Medicine"}), opted_in=True, folder="Friends and family",
            interactions=(Interaction("call", "2026-02-09T10:00:00Z", "contacted", "Spring workshop."),),
        ),
        card(
            "Ify", "Nwosu",
            phone("+44 7700 900142"), phone("+44 117 496 0188", "Home"), mail("ify@example.com", "Personal"),
            Attribute("address", QUAY, "Home"), Attribute("note", "Lent us the trail map."),
            Attribute("nickname", "Ify"),
            tags=frozenset({"Climbing"}), is_opted_out=True, source_type="Phone card", source="import",
        ),
    ]  # fmt: skip


def six() -> list[Contact]:
    """Six cards of one person, each with something of its own."""
    firsts = ("Robert", "Bob", "Robert", "Robert", "Robert", "Rob")
    return [
        card(
            first, "Kowalczyk",
            mail("robert.kowalczyk@lumen.example"), phone("+44 7700 900321"),
            Attribute("company", "Lumen Atelier" if at % 2 else "Lumen Atelier Ltd"),
            Attribute("note", f"Card number {at + 1}."), phone(f"+44 117 496 01{at}{at}", "Work"),
        )
        for at, first in enumerate(firsts)
    ]  # fmt: skip


LONG = "Wilhelmina Alexandrina Theodora Josephine"
STORY = (
    "Met at the spring fair in the old harbour hall, where she showed the large looms from the workshop of her "
    "grandmother; wants to see the catalogue as soon as it is printed, and a call in the week after."
)


def long() -> list[Contact]:
    """Two cards with values that are longer than any column."""
    address = Address(
        street="Am Alten Hafenbecken bei der Großen Drehbrücke 114",
        extra="Hinterhaus, Aufgang C, dritter Stock links",
        city="Bremerhaven-Geestemünde", postcode="27570", country="Germany",
    )  # fmt: skip
    last = "van Hohenstein-Schaumburg und zu Lippe-Biesterfeld"
    company = "Vereinigte Hanseatische Werkstätten für Handweberei und Textilrestaurierung"
    return [
        card(
            LONG, last, mail("wilhelmina.alexandrina.theodora@handweberei-textilrestaurierung.example"),
            Attribute("address", address, "Home"), Attribute("note", STORY), Attribute("company", company + " GmbH"),
        ),
        card(
            LONG.replace("Theodora", "Theodore"), last,
            mail("wilhelmina.alexandrina.theodora@handweberei-textilrestaurierung.example"),
            Attribute("company", company), Attribute("note", STORY.replace("spring", "autumn")),
        ),
    ]  # fmt: skip


def right_to_left() -> list[Contact]:
    """Two cards with Arabic and Hebrew values."""
    return [
        card("ليلى", "حداد", phone("+44 7700 900660"), mail("layla@example.org"), Attribute("company", "مكتبة النيل")),
        card("ليلا", "حداد", phone("+44 7700 900660"), Attribute("note", "שלום, נתראה מחר"), Attribute("company", "Nile Books")),
    ]  # fmt: skip


FIRSTS = """
    Amara Bertil Chidi Daiyu Eirik Fatou Goran Hedda Ishaan Jolana Kwame Liselotte Mirko Nadira Oskar Pilar Quentin
    Ragna Soledad Tariq Ulrike Viggo Wanjiru Xiomara Yusuf Zbigniew
"""
LASTS = """
    Abendroth Bergström Castellanos Dragomir Eszterházy Fjellheim Grabowski Hakimi Ivanenko Jørgensen Kirchhoff
    Lindqvist Mbeki Novotný Okonkwo Petrosyan Quispe Rasmussen Szabó Tanaka Ueda Villanueva Wójcik Xanthopoulos
    Yıldırım Zapata
"""


def pairs(count: int) -> list[Contact]:
    """So many people with two cards each, no two of them alike."""
    firsts = FIRSTS.split()
    lasts = LASTS.split()
    result = []
    for at in range(count):
        first, last = firsts[at % len(firsts)], lasts[(at * 7 + at // 26) % len(lasts)]
        values = (mail(f"{first}{at}@p{at}.example".lower()), phone(f"+44 7700 90{at:04d}"))
        result += [card(first, last, *values), card(first, last, *values, Attribute("note", f"card {at}"))]
    return result


def book_of(folder: Path, people: list[Contact]) -> Book:
    """A new book with these people."""
    book = Book.open(folder / "duplicates.kith", region="GB", by="tester")
    with book.change("Begin") as change:
        for name, hue in (("Client", "sky"), ("Medicine", "teal"), ("Climbing", "orange")):
            change.put_tag(Tag(name, hue))
        change.put_many([replace(c, attributes=_fresh(c)) for c in people])
    return book


def _fresh(contact: Contact) -> tuple[Attribute, ...]:
    """Attributes that two cards of a test share get ids of their own."""
    return tuple(replace(a, id=new_id()) for a in contact.attributes)
