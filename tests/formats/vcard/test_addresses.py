"""Postal addresses: ADR old and new, LABEL, commas that nobody escaped."""

from __future__ import annotations

import pytest

from tests.formats.vcard.cards import contact, told


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("ADR;HOME:;;Hof 1;Ulm;BW;89073;Germany", "address (Home) = street Hof 1 | city Ulm | state BW | postcode 89073 | country Germany"),
        ("ADR;TYPE=dom,work,postal,parcel;PREF=1:PF 12;2. OG;Hof 1;Ulm;;;",
         "address (Work)* = po_box PF 12 | extra 2. OG | street Hof 1 | city Ulm"),
        ("ADR:;;Hof 1, Apt. 2, Hinterhof;Ulm, Donau;;;", "address = street Hof 1, Apt. 2, Hinterhof | city Ulm, Donau"),
        ("ADR:;;Hof 1\\nHinten\\, links;Ulm", "address = street Hof 1\nHinten, links | city Ulm"),
        ("ADR:Hof 1", "address = po_box Hof 1"),
        ("ADR;TYPE=Ferienhaus:;;;Sylt;;;", "address (Ferienhaus) = city Sylt"),
        ("ADR;LABEL=\"Hof 1\\nUlm\":;;;;;;", "address = location Hof 1\nUlm"),
        ("ADR;LABEL=Hof 1^nUlm:;;;;;;", "address = location Hof 1\nUlm"),
        ("ADR:;;Hof 1;Ulm;;;;Extra A;Extra B", "address = extra Extra A, Extra B | street Hof 1 | city Ulm"),
        ("ADR;TYPE=home:;;12 Main Street;Springfield;IL;62701;USA;;5B;;12;Main Street;;;;;;",
         "address (Home) = street 12 Main Street | unit 5B | city Springfield | state IL | postcode 62701 | country USA"),
        ("LABEL;HOME:Hof 1\\nUlm", "address (Home) = location Hof 1\nUlm"),
        ("LABEL;WORK;ENCODING=QUOTED-PRINTABLE:Hof 1=0D=0AUlm", "address (Work) = location Hof 1\nUlm"),
    ],
)  # fmt: skip
def test_one_address(line: str, says: str) -> None:
    assert told(contact(line)) == [says]


def test_a_label_goes_with_the_address_of_its_types() -> None:
    found = contact(
        "ADR;TYPE=HOME:;;Hof 1;Ulm",
        "ADR;TYPE=WORK:;;Weg 2;Bonn",
        "LABEL;TYPE=WORK:Weg 2\\nBonn",
        "LABEL;TYPE=HOME:Hof 1",
    )
    assert [(a.label, dict(a.params)["LABEL"]) for a in found.attributes] == [
        ("Home", ("Hof 1",)), ("Work", ("Weg 2\nBonn",)),
    ]  # fmt: skip


def test_the_second_label_of_a_type_goes_with_its_second_address_the_third_is_an_address() -> None:
    found = contact("ADR;HOME:;;A", "ADR;HOME:;;B", "LABEL;HOME:a", "LABEL;HOME:b", "LABEL;HOME:c")
    assert [(str(dict(a.params).get("LABEL", ("",))[0])) for a in found.attributes] == ["a", "b", ""]
    assert told(found)[2] == "address (Home) = location c"


def test_what_else_an_address_says_stays_with_it() -> None:
    (home,) = contact(
        'ADR;TYPE=home;GEO="geo:48.4,10.0";TZ=Europe/Berlin;CC=DE;LANGUAGE=de:;;Hof 1;Ulm'
    ).attributes
    assert dict(home.params) == {
        "GEO": ("geo:48.4,10.0",),
        "TZ": ("Europe/Berlin",),
        "CC": ("DE",),
        "LANGUAGE": ("de",),
    }


def test_an_address_of_nothing_is_none() -> None:
    assert told(contact("ADR;HOME:;;;;;;", "LABEL;HOME:", "TEL:1")) == ["phone_number = 1"]
