"""Quoted-printable in a card of a version that has none: decoded, and kept as it stood."""

import pytest

from app.domain.contact import Attribute
from app.formats.vcard.reading import read_cards
from app.formats.vcard.writing import card_of


def read(card: bytes) -> tuple[Attribute, ...]:
    (record,) = read_cards(card)
    assert record.contact is not None
    return record.contact.attributes


@pytest.mark.parametrize("version", [b"", b"VERSION:3.0\r\n", b"VERSION:4.0\r\n"])
def test_a_guess_is_kept_beside_what_was_read(version: bytes) -> None:
    card = b"BEGIN:VCARD\r\n" + version + b"FN:Ada\r\nNOTE;QUOTED-PRINTABLE:Park=0ABoston\r\nEND:VCARD\r\n"
    (note,) = (a for a in read(card) if a.field == "note")
    assert note.value == "Park\nBoston"
    assert note.params == (("X-ENCODED", ("Park=0ABoston",)),)


def test_in_version_2_1_it_is_no_guess() -> None:
    card = b"BEGIN:VCARD\r\nVERSION:2.1\r\nN:Ada\r\nNOTE;QUOTED-PRINTABLE:Park=0ABoston\r\nEND:VCARD\r\n"
    (note,) = (a for a in read(card) if a.field == "note")
    assert (note.value, note.params) == ("Park\nBoston", ())


def test_plain_text_said_to_be_encoded_is_kept_once() -> None:
    card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nNOTE;QUOTED-PRINTABLE:Park\r\nEND:VCARD\r\n"
    (note,) = (a for a in read(card) if a.field == "note")
    assert (note.value, note.params) == ("Park", ())


def test_a_printed_address_keeps_it_with_the_address_that_it_joins() -> None:
    card = (
        b"BEGIN:VCARD\r\nFN:Ada\r\nADR;WORK;QUOTED-PRINTABLE:;;4 Moore St;Rozelle=20South\r\n"
        b"LABEL;WORK;QUOTED-PRINTABLE:4 Moore St=0ARozelle\r\nEND:VCARD\r\n"
    )
    (address,) = (a for a in read(card) if a.field == "address")
    params = dict(address.params)
    assert params["X-ENCODED"] == (";;4 Moore St;Rozelle=20South", "4 Moore St=0ARozelle")
    assert params["LABEL"] == ("4 Moore St\nRozelle",)


@pytest.mark.parametrize("version", ["4.0", "3.0"])
def test_it_goes_out_and_comes_back(version: str) -> None:
    card = b"BEGIN:VCARD\r\nFN:Ada\r\nNOTE;QUOTED-PRINTABLE:Park=0ABoston;=C3=A4\r\nEND:VCARD\r\n"
    (record,) = read_cards(card)
    assert record.contact is not None
    again = read(card_of(record.contact, version))
    assert [(a.value, a.params) for a in again if a.field == "note"] == [
        ("Park\nBoston;ä", (("X-ENCODED", ("Park=0ABoston;=C3=A4",)),))
    ]
