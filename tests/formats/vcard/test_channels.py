"""Telephones, e-mail addresses and web sites: what the types of every dialect say, and which one comes first."""

from __future__ import annotations

import pytest

from tests.formats.vcard.cards import contact, told


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("TEL:112", "phone_number = 112"),
        ("TEL;CELL:112", "phone_number (Mobile) = 112"),
        ("TEL;CELL;VOICE:112", "phone_number (Mobile) = 112"),
        ("TEL;TYPE=CELL:112", "phone_number (Mobile) = 112"),
        ("tel;type=cell,voice:112", "phone_number (Mobile) = 112"),
        ('TEL;TYPE="cell,voice":112', "phone_number (Mobile) = 112"),
        ("TEL;type=CELL;type=VOICE;type=pref:112", "phone_number (Mobile)* = 112"),
        ("TEL;type=IPHONE;type=CELL;type=VOICE:112", "phone_number (Mobile) = 112"),
        ("TEL;WORK;VOICE:112", "phone_number (Work) = 112"),
        ("TEL;TYPE=WORK,VOICE,MSG:112", "phone_number (Work) = 112"),
        ("TEL;HOME;CELL:112", "phone_number (Mobile) = 112"),
        ("TEL;WORK;CELL:112", "phone_number (Mobile) = 112"),
        ("TEL;FAX:112", "phone_number (Fax) = 112"),
        ("TEL;WORK;FAX:112", "phone_number (Work Fax) = 112"),
        ("TEL;TYPE=fax,home:112", "phone_number (Home Fax) = 112"),
        ("TEL;PAGER:112", "phone_number (Pager) = 112"),
        ("TEL;CAR:112", "phone_number (Car) = 112"),
        ("TEL;TYPE=MAIN:112", "phone_number (Main) = 112"),
        ("TEL;TYPE=x-mobil:112", "phone_number (mobil) = 112"),
        ("TEL;X-Skype-Out:112", "phone_number (Skype-Out) = 112"),
        ("TEL;VOICE:112", "phone_number = 112"),
        ("TEL;TYPE=OTHER:112", "phone_number (Other) = 112"),
        ("TEL;X-EVOLUTION-CALLBACK:112", "phone_number (Callback) = 112"),
        ("TEL;TYPE=X-EVOLUTION-TTYTDD:112", "phone_number (TTY/TDD) = 112"),
        ("TEL;TYPE=X-EVOLUTION-ASSISTANT:112", "phone_number (Assistant) = 112"),
        ("TEL;VALUE=uri;TYPE=\"voice,home\";PREF=1:tel:+1-555-555-5555;ext=5555", "phone_number (Home)* = +1-555-555-5555 ext. 5555"),
        ("TEL;VALUE=uri:tel:+49%20171%201", "phone_number = +49 171 1"),
        ("TEL;CELL;PREF:112", "phone_number (Mobile)* = 112"),
        ("TEL;TYPE=CELL;PREF=1:112", "phone_number (Mobile)* = 112"),
        ("TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=46=C3=BC=72=73=6F=72=67=65):112", "phone_number (Fürsorge) = 112"),
        ("TEL;TYPE=Büro:112", "phone_number (Büro) = 112"),
        ("EMAIL;INTERNET:a@x.example", "email = a@x.example"),
        ("EMAIL;TYPE=INTERNET,WORK:a@x.example", "email (Work) = a@x.example"),
        ("EMAIL;type=INTERNET;type=HOME;type=pref:a@x.example", "email (Personal)* = a@x.example"),
        ("EMAIL;PREF;INTERNET;HOME:a@x.example", "email (Personal)* = a@x.example"),
        ("EMAIL:mailto:a%2Bb@x.example", "email = a+b@x.example"),
        ("EMAIL:<a@x.example>", "email = a@x.example"),
        ("EMAIL;TYPE=x400:C=DE;A=x", "email = C=DE;A=x"),
        ("URL:https://x.example/a,b;c?d=e:f", "website = https://x.example/a,b;c?d=e:f"),
        ("URL;WORK:http\\://x.example", "website (Work) = http://x.example"),
        ("URL;type=HOME;type=pref:x.example", "website (Personal)* = x.example"),
    ],
)  # fmt: skip
def test_types_say_the_label(line: str, says: str) -> None:
    assert told(contact(line)) == [says]


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        (["TEL;PREF=2:1", "TEL;PREF=1:2", "TEL;PREF=1:3"], "2"),
        (["TEL:1", "TEL;TYPE=pref:2", "TEL;TYPE=pref:3"], "2"),
        (["TEL;TYPE=pref:1", "TEL;PREF=50:2"], "2"),
        (["TEL;PREF=100:1"], "1"),
        (["TEL;PREF=yes:1", "TEL;PREF=:2", "TEL:3"], "1"),
        (["TEL:1", "TEL:2"], None),
    ],
)
def test_the_lowest_pref_is_the_first_and_a_mark_comes_after_any_number(
    lines: list[str], first: str | None
) -> None:
    primary = [a.value for a in contact(*lines).attributes if a.is_primary]
    assert primary == ([first] if first else [])


def test_each_field_has_a_first_of_its_own() -> None:
    found = contact("TEL;TYPE=pref:1", "TEL:2", "EMAIL;TYPE=pref:a@x.example", "ADR;TYPE=pref:;;;Ulm")
    assert [a.field for a in found.attributes if a.is_primary] == ["phone_number", "email", "address"]


def test_types_that_the_label_does_not_say_stay_with_the_value() -> None:
    (tel,) = contact("TEL;TYPE=HOME,CELL,VIDEO;X-EVOLUTION-UI-SLOT=3:112").attributes
    assert tel.label == "Mobile"
    assert dict(tel.params) == {"X-EVOLUTION-UI-SLOT": ("3",), "TYPE": ("home", "video")}


def test_numbers_that_are_no_numbers_stay_as_they_are() -> None:
    found = contact("TEL:0800-FLOWERS", "TEL:*31#+49 171 1", "TEL:+1 303 555 0111 x4", "TEL:")
    assert [a.value for a in found.attributes] == ["0800-FLOWERS", "*31#+49 171 1", "+1 303 555 0111 x4"]


def test_parameters_may_hold_any_sign() -> None:
    (tel,) = contact('TEL;TYPE=work;X-A="semi;colon: comma,";X-B=^^n^nl^\'q^\';X-C=a,"b,c",:112').attributes
    assert dict(tel.params) == {"X-A": ("semi;colon: comma,",), "X-B": ('^n\nl"q"',), "X-C": ("a", "b,c", "")}
    assert tel.value == "112"
