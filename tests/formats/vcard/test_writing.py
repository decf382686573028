"""Cards out: any contact comes back from 4.0 and 3.0, 2.1 loses what it says it loses, and others can read them."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.contact import Attribute, Contact
from app.domain.values import Address
from app.formats.losses import compared, said
from app.formats.vcard.writing import card_of, lost, write_cards
from tests.domain.strategies import contacts
from tests.formats.people import FIELDS, full
from tests.formats.vcard.cards import contacts as read
from tests.formats.vcard.cards import records, told

NOT_OF_A_CARD = ("version", "created_at", "updated_at")


def essence(contact: Contact) -> object:
    """What a round trip keeps: all but ids and times of our own making, groups by what they hold together."""
    groups: dict[str, list[object]] = {}
    values = []
    for a in contact.attributes:
        key = (
            a.field,
            said(a.value),
            str(a.value),
            a.label or "",
            a.is_primary,
            a.is_partner,
            tuple(sorted(a.params)),
        )
        values.append(key)
        if a.group:
            groups.setdefault(a.group, []).append(key)
    log = [(i.how, i.at, i.outcome, i.note) for i in contact.interactions]
    slots = {
        name: getattr(contact, name) for name in (
            "uid", "folder", "tags", "source", "source_type", "source_id", "ios_address_book_id", "favourite", "parked",
            "opted_in", "opted_in_at", "is_opted_out", "consent", "metadata", "touch_freq",
        )
    }  # fmt: skip
    return (
        sorted(values, key=repr),
        sorted((sorted(g, key=repr) for g in groups.values() if len(g) > 1), key=repr),
        log,
        slots,
    )


@pytest.mark.parametrize("version", ["4.0", "3.0"])
@given(contact=contacts())
@settings(max_examples=70)
def test_any_contact_comes_back(version: str, contact: Contact) -> None:
    card = card_of(contact, version, FIELDS)
    if not contact.attributes and not contact.tags and not contact.interactions:
        return
    (again,) = read(card)
    assert essence(again) == essence(contact)
    assert contact.uid or again.id == contact.id
    assert lost(contact, version, FIELDS) == set()


@given(contact=contacts())
@settings(max_examples=70)
def test_the_oldest_version_loses_what_it_says_and_nothing_else(contact: Contact) -> None:
    found = records(card_of(contact, "2.1", FIELDS))[0].contact or Contact()
    missing = {field for field, _ in lost(contact, "2.1", FIELDS)}
    assert missing == {field for field, _ in compared(contact, found)}
    kept = {(a.field, said(a.value)) for a in found.attributes if not a.is_partner}
    assert {
        (a.field, said(a.value)) for a in contact.attributes if a.field not in missing and not a.is_partner
    } <= kept


def test_the_oldest_version_holds_what_telephones_know() -> None:
    known = {
        "first_name", "last_name", "title", "phone_number", "email", "company", "job_title", "note", "address", "birthday", "photo",
    }  # fmt: skip
    changed = {field for field, what in lost(full(), "2.1", FIELDS) if what == "left out or changed"}
    assert changed.isdisjoint(known)
    assert {"shoe_size", "interactions", "consent"} <= {field for field, _ in lost(full(), "2.1", FIELDS)}


@given(
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\\"),
        min_size=1,
        max_size=150,
    )
)
@settings(max_examples=150)
def test_texts_of_the_oldest_version_are_short_lines_that_come_back(text: str) -> None:
    contact = Contact().add(Attribute("last_name", "Lee"), Attribute("note", f"ä{text}."))
    card = card_of(contact, "2.1")
    assert card.isascii()
    assert max(map(len, card.split(b"\r\n"))) <= 76
    assert read(card)[0].text("note") == f"ä{text}."


@pytest.mark.parametrize("version", ["4.0", "3.0"])
@given(contact=contacts())
@settings(max_examples=25)
def test_another_reader_finds_names_and_numbers(version: str, contact: Contact) -> None:
    contact = contact.add(
        Attribute("last_name", "Müller, Jr.; the 2nd"), Attribute("phone_number", "+49 30 1234567")
    )
    (card,) = vobject.readComponents(card_of(contact, version, FIELDS).decode())
    assert card.version.value == version
    assert card.fn.value.strip()
    numbers = {
        str(a.value).strip() for a in contact.attributes if a.field == "phone_number" and not a.is_partner
    }
    assert numbers <= {t.value.strip() for t in card.contents["tel"]}
    main = contact.main("last_name")
    assert main is not None
    assert card.n.value.family.strip() == str(main.value).strip()


def test_another_reader_finds_everything_of_a_full_card() -> None:
    (card,) = vobject.readComponents(card_of(full(), "3.0", FIELDS).decode())
    assert (card.n.value.given, card.n.value.prefix, card.n.value.suffix) == ("Zoë", "Dr.", "Jr.")
    assert card.org.value == ["Acme, Inc.", "R&D", "Labs"]
    assert (card.title.value, card.note.value) == ("Head: research", "two\nlines of: note ")
    homes = [a.value for a in card.contents["adr"]]
    assert ("Köln", "50667") in {(a.city, a.code) for a in homes}
    assert {e.value for e in card.contents["email"]} == {
        "Zoe@example.com",
        "zoe@home.example",
        "z@third.example",
    }
    assert sorted(card.categories.value) == ["Hot", "Past Client"]
    pictures = {p.value for p in card.contents["photo"] if isinstance(p.value, bytes)}
    assert any(value.startswith(b"\xff\xd8\xff") for value in pictures)


def test_labels_that_no_standard_has_are_said_the_way_other_programs_read() -> None:
    contact = Contact().add(Attribute("phone_number", "1", "Boat"), Attribute("related", "Sam", "Brother"))
    text = card_of(contact, "3.0").decode()
    assert "item1.TEL:1\r\nitem1.X-ABLabel:Boat\r\n" in text
    assert "item2.X-ABLabel:_$!<Brother>!$_\r\n" in text
    assert "RELATED;VALUE=text" in card_of(contact, "4.0").decode()


@pytest.mark.parametrize(
    ("version", "line"),
    [("4.0", "BDAY:--0412"), ("3.0", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12"), ("2.1", "BDAY:--04-12")],
)
def test_a_birthday_without_its_year(version: str, line: str) -> None:
    card = card_of(Contact().add(Attribute("last_name", "Lee"), Attribute("birthday", "--04-12")), version)
    assert f"\r\n{line}\r\n" in card.decode()
    assert "birthday = --04-12" in told(read(card)[0])


def test_an_address_with_finer_parts_is_whole_for_others() -> None:
    place = Address(street="Hofgasse", house_number="12a", unit="5", city="Ulm")
    contact = Contact().add(Attribute("last_name", "Lee"), Attribute("address", place, "Home"))
    for version in ("4.0", "3.0"):
        card = card_of(contact, version)
        (other,) = vobject.readComponents(card.decode())
        assert (other.adr.value.street, other.adr.value.extended, other.adr.value.city) == (
            "Hofgasse 12a",
            "5",
            "Ulm",
        )
        assert read(card)[0].main("address").value == place  # type: ignore[union-attr]


def test_what_an_import_kept_goes_out_as_it_came() -> None:
    lines = [
        'item9.X-CUSTOM-THING;X-P="q;r":raw\\, value',
        "GEO:geo:48.4,10.0",
        "TEL;X-SLOT=3;TYPE=home,video:112",
    ]
    card = "\r\n".join(["BEGIN:VCARD", "VERSION:4.0", "FN:A", *lines, "END:VCARD", ""]).encode()
    out = card_of(read(card)[0], "4.0").decode().split("\r\n")
    assert lines[0] in out
    assert lines[1] in out
    assert [a.params for a in read("\r\n".join(out).encode())[0].all("phone_number")] == [
        a.params for a in read(card)[0].all("phone_number")
    ]


def test_cards_follow_one_another_and_what_is_lost_is_told_of_each() -> None:
    people = [replace(full(), id=f"id-{n}", uid="") for n in range(3)]
    notes: list[set[tuple[str, str]]] = []
    out = io.BytesIO()
    assert write_cards(people, out, "2.1", FIELDS, note=notes.append) == 3
    assert out.getvalue().count(b"BEGIN:VCARD") == 3
    assert len(notes) == 3
    assert all(notes)
    again = io.BytesIO()
    write_cards(people, again, "4.0", FIELDS)
    assert [c.id for c in read(again.getvalue())] == ["id-0", "id-1", "id-2"]
