"""Signatures and cards' texts: what becomes of their lines, and that no line gets lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.contact import Contact
from app.domain.folding import words
from app.domain.signature import is_signature, read
from app.domain.values import Address


def said(contact: Contact) -> dict[str, list[object]]:
    result: dict[str, list[object]] = {}
    for a in contact.attributes:
        result.setdefault(a.field if a.label is None else f"{a.field}:{a.label}", []).append(a.value)
    return result


ENGLISH = """Best regards,

Dr. Ifeoma Nwosu
Head of Paediatrics
Tidewater Clinic
14 Quay Street
Bristol BS1 0AA
T: +44 117 496 0110 | M: +44 7700 900142
ifeoma.nwosu@tidewater.example | www.tidewater.example
"""
GERMAN = """Mit freundlichen Grüßen
Henrike Voss
Geschäftsführerin

Nordlicht Energie GmbH
Lindenstraße 12
10969 Berlin
Tel. +49 30 23125118
Mobil: 0171 3920014
Fax 030 23125119
h.voss@nordlicht.example
https://www.linkedin.com/in/henrike-voss/
"""


def test_an_english_signature() -> None:
    assert said(read(ENGLISH, "GB")) == {
        "title": ["Dr."],
        "first_name": ["Ifeoma"],
        "last_name": ["Nwosu"],
        "company": ["Tidewater Clinic"],
        "job_title": ["Head of Paediatrics"],
        "phone_number:Work": ["+44 117 496 0110"],
        "phone_number:Mobile": ["+44 7700 900142"],
        "email:Work": ["ifeoma.nwosu@tidewater.example"],
        "website:Work": ["www.tidewater.example"],
        "address:Work": [Address(street="14 Quay Street", city="Bristol", postcode="BS1 0AA")],
    }


def test_a_german_signature_with_national_numbers() -> None:
    got = said(read(GERMAN, "DE"))
    assert (got["first_name"], got["last_name"]) == (["Henrike"], ["Voss"])
    assert (got["company"], got["job_title"]) == (["Nordlicht Energie GmbH"], ["Geschäftsführerin"])
    assert got["phone_number:Mobile"] == ["0171 3920014"]
    assert got["phone_number:Fax"] == ["030 23125119"]
    assert got["linkedin"] == ["https://www.linkedin.com/in/henrike-voss"]
    assert got["address:Work"] == [Address(street="Lindenstraße 12", city="Berlin", postcode="10969")]
    assert "note" not in got


@pytest.mark.parametrize(
    ("text", "first", "last", "company", "job"),
    [
        (
            "Bob Smith, Senior Engineer, Acme Corp\nbob@acme.example",
            "Bob",
            "Smith",
            "Acme Corp",
            "Senior Engineer",
        ),
        ("ACME INC.\nJOHN PUBLIC\nVP Sales", "JOHN", "PUBLIC", "ACME INC.", "VP Sales"),
        (
            "Sofia Lindqvist\nPartner @ Quill & Anchor LLP",
            "Sofia",
            "Lindqvist",
            "Quill & Anchor LLP",
            "Partner",
        ),
        ("Jane Doe\nReal Estate Agent\nSunset Realty", "Jane", "Doe", "Sunset Realty", "Real Estate Agent"),
        ("山田太郎\n株式会社クイル", "太郎", "山田", "株式会社クイル", ""),
        ("Mateo Quiroga\nmateo@quiroga.example", "Mateo", "Quiroga", "", ""),
    ],
)
def test_who_it_is(text: str, first: str, last: str, company: str, job: str) -> None:
    contact = read(text)
    found = tuple(contact.text(f) for f in ("first_name", "last_name", "company", "job_title"))
    assert found == (first, last, company, job)


def test_company_and_title_are_one_job() -> None:
    contact = read(ENGLISH, "GB")
    groups = {a.group for a in contact.attributes if a.field in ("company", "job_title")}
    assert len(groups) == 1
    assert groups != {""}


def test_a_line_that_is_nothing_else_becomes_a_note() -> None:
    assert read("please call before nine").text("note") == "please call before nine"
    assert read("  \n--\n").attributes == ()


LINES = st.lists(
    st.one_of(
        st.text(alphabet="abc DEF.-äß", min_size=1, max_size=20),
        st.sampled_from([line for line in (ENGLISH + GERMAN).splitlines() if line.strip()]),
    ),
    max_size=8,
)


@settings(max_examples=150)
@given(LINES)
def test_no_letter_word_gets_lost(lines: list[str]) -> None:
    from app.domain.signature_words import GREETING, OTHER_WORDS, PHONE_LABELS

    kept = set(words(" ".join(str(a.value) for a in read("\n".join(lines), "GB").attributes)))
    wanted = {
        w
        for line in lines
        if not GREETING.match(line.strip())
        for w in words(line)
        if w.isalpha() and len(w) > 2
    }
    assert wanted - kept - OTHER_WORDS - PHONE_LABELS.keys() - {"best", "regards", "https"} == set()


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Ifeoma Nwosu\nHead of Paediatrics\nPhone: +44 20 7946 0958\nifeoma@stmary.example", True),
        ("Ann Lee\nann@x.example", True),
        ("Ann Lee", False),
        ("Name\tPhone\nAnn Lee\t+44 20 7946 0958", False),
        ("Name,Phone,E-mail\nAnn Lee,+44 20 7946 0958,ann@x.example", False),
        ("BEGIN:VCARD\nFN:Ann Lee\nTEL:+44 20 7946 0958\nEND:VCARD", False),
        ('{"name": "Ann Lee",\n"email": "ann@x.example"}', False),
        ("ann@x.example\nbob@x.example\ncid@x.example", False),
    ],
)
def test_a_signature_is_told_from_data(text: str, is_one: bool) -> None:
    assert is_signature(text, "GB") is is_one
