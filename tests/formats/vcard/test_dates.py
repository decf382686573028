"""Dates in cards: whole, without a year, truncated, with a time, in words, and none at all."""

from __future__ import annotations

import pytest

from tests.formats.vcard.cards import contact, frame, records, told


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        ("1985-04-12", "1985-04-12"), ("19850412", "1985-04-12"), ("1985-04-12T00:00:00Z", "1985-04-12"),
        ("19850412T102200-0800", "1985-04-12"), ("1985-04-12 00:00:00", "1985-04-12"), ("--0412", "--04-12"), ("--04-12", "--04-12"),
        ("--02-29", "--02-29"), ("1985", "1985"), ("1985-04", "1985-04"), ("---12", "---12"), ("--04", "--04"),
        ("12.04.1985", "1985-04-12"), ("4/12/1985", "1985-04-12"), ("25/12/1985", "1985-12-25"), ("April 12, 1985", "1985-04-12"),
        ("12. April 1985", "1985-04-12"), ("1985/04/12", "1985-04-12"), ("1985年4月12日", "1985-04-12"),
    ],
)  # fmt: skip
def test_dates_that_can_be_read(value: str, iso: str) -> None:
    assert told(contact(f"BDAY:{value}")) == [f"birthday = {iso}"]


@pytest.mark.parametrize("value", ["circa 1800", "1985-13-45", "31/31/1999", "easter"])
def test_what_is_no_date_is_kept_and_flagged(value: str) -> None:
    (record,) = records(frame("FN:A", f"BDAY;VALUE=text:{value}", version="4.0"))
    assert "birthday = " + value in told(record.contact)
    assert [(w.line, w.column, w.value) for w in record.warnings] == [(4, "BDAY", value)]


@pytest.mark.parametrize("value", ["", "0000-00-00", "--", "00.00.0000", "0/0/00"])
def test_empty_dates_are_none(value: str) -> None:
    assert told(contact("FN:A", f"BDAY:{value}")) == ["display_name = A"]


@pytest.mark.parametrize(
    "name", ["ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-KADDRESSBOOK-X-Anniversary",
             "X-WAB-WEDDING_ANNIVERSARY"],
)  # fmt: skip
def test_anniversaries_have_many_names(name: str) -> None:
    assert told(contact(f"{name}:20010620")) == ["wedding_anniversary = 2001-06-20"]
