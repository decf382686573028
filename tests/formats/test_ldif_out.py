"""LDIF out: readable by any reader of RFC 2849, and by our own import with what an entry can hold."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given, settings

from app.domain.contact import Attribute, Contact
from app.domain.values import Address
from app.formats.losses import said
from app.formats.options import WriteOptions
from tests.domain.strategies import contacts
from tests.formats.people import again, full, lost, written

HELD = {
    "title", "first_name", "middle_name", "last_name", "suffix", "nickname", "company", "department", "job_title", "role",
    "industry", "phone_number", "email", "address", "website", "linkedin", "im", "birthday", "wedding_anniversary", "note",
    "language", "gender", "photo", "related", "reports_to",
}  # fmt: skip


def plainly(data: bytes) -> list[list[tuple[str, bytes]]]:
    """The entries of a file, read as RFC 2849 says and without any code of ours."""
    entries: list[list[tuple[str, bytes]]] = [[]]
    for line in data.replace(b"\n ", b"").split(b"\n"):
        if not line:
            entries.append([])
            continue
        name, _, value = line.partition(b":")
        if value[:1] == b":":
            entries[-1].append((name.decode(), base64.b64decode(value[1:].strip(), validate=True)))
        else:
            assert value[:1] in (b" ", b""), line
            entries[-1].append((name.decode(), value[1:]))
    return [e for e in entries if e and e[0][0] == "dn"]


def test_everything_that_an_entry_can_hold_comes_back() -> None:
    contact = full()
    (back,) = again(written([contact], "ldif"), "a.ldif")
    ours = {(a.field, said(a.value)) for a in contact.attributes if a.field in HELD}
    assert ours == {(a.field, said(a.value)) for a in back.attributes}
    assert {a.field for a in contact.attributes if a.field in HELD} == HELD
    assert (back.uid, back.tags, back.metadata) == (contact.uid, contact.tags, contact.metadata)
    assert {loss.field for loss in lost([contact], "ldif")}.isdisjoint(HELD - {"email"})


def test_thunderbird_finds_its_attributes() -> None:
    (entry,) = plainly(written([full()], "ldif"))
    found = dict(reversed(entry))
    assert found["dn"].decode() == "cn=Zoë O’Brien,mail=Zoe@example.com"
    assert [v for n, v in entry if n == "objectclass"][-2:] == [b"inetOrgPerson", b"mozillaAbPersonAlpha"]
    assert (found["mail"], found["mozillaSecondEmail"]) == (b"Zoe@example.com", b"zoe@home.example")
    assert (found["telephoneNumber"], found["mobile"]) == (b"030 1234567", b"+49 171 1234567")
    assert found["mozillaHomeStreet2"] == b"Hinterhaus"
    assert (found["birthyear"], found["birthmonth"], found["birthday"]) == (b"1985", b"04", b"12")
    assert found["l"] == b"Boston"


@pytest.mark.parametrize(
    "text",
    [
        " blank first",
        "blank last ",
        ":colon",
        "<less",
        "tab\tinside",
        "two\nlines",
        "naïve",
        "x" * 500,
        "a\0b",
    ],
)
def test_values_are_plain_only_where_that_is_safe_and_lines_stay_short(text: str) -> None:
    data = written([Contact().add(Attribute("first_name", "A"), Attribute("note", text))], "ldif")
    assert all(len(line) <= 76 for line in data.split(b"\n"))
    assert data.isascii()
    (entry,) = plainly(data)
    assert dict(entry)["description"].decode() == text


def test_names_with_signs_make_sound_distinguished_names() -> None:
    contact = Contact().add(Attribute("company", 'Smith, "Sons" + Co'), Attribute("email", "a@x.example"))
    data = written([contact], "ldif")
    assert b'dn: cn=Smith\\, \\"Sons\\" \\+ Co,mail=a@x.example\n' in data
    (back,) = again(data, "a.ldif")
    assert (back.text("company"), back.main("display_name"), back.uid) == (
        'Smith, "Sons" + Co',
        None,
        contact.id,
    )


def test_what_has_no_name_is_called_by_what_it_has_and_gets_no_name_by_it() -> None:
    for field, value in (("email", "a@x.example"), ("phone_number", "+49 30 1234567"), ("nickname", "Zo")):
        (back,) = again(written([Contact().add(Attribute(field, value))], "ldif"), "a.ldif")
        assert [(a.field, a.value) for a in back.attributes] == [(field, value)]


def test_a_third_address_is_reported() -> None:
    places = [
        Attribute("address", Address(city=c), label)
        for c, label in (("A", "Home"), ("B", "Work"), ("C", "Other"))
    ]
    report = lost([Contact().add(Attribute("last_name", "Lee"), *places)], "ldif")
    assert [(loss.field, loss.contacts, loss.what) for loss in report] == [
        ("address", 1, "left out or changed")
    ]


def test_only_the_chosen_fields_are_written() -> None:
    data = written([full()], "ldif", WriteOptions(fields=("last_name", "email")))
    assert b"mail: Zoe@example.com" in data
    assert b"telephoneNumber" not in data
    assert b"category" not in data


@settings(max_examples=60, deadline=None)
@given(contacts())
def test_any_contact_makes_an_entry_that_reads_back(contact: Contact) -> None:
    data = written([contact], "ldif")
    assert len(plainly(data)) == 1
    lost([contact], "ldif")
    assert len(again(data, "a.ldif")) == (
        1 if any(a.field != "kind" for a in contact.attributes) or contact.id else 0
    )


def test_a_name_that_only_the_partner_loses_is_told_as_the_partners() -> None:
    contact = Contact().add(
        Attribute("first_name", "Ann"),
        Attribute("last_name", "Lee"),
        Attribute("first_name", "Bob", is_partner=True),
    )
    assert [(loss.field, loss.what) for loss in lost([contact], "ldif")] == [
        ("first_name", "the partner's left out or changed")
    ]
