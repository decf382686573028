"""Formulas in cells: none gets out alive, nothing else is touched, and everything comes back as it was."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.contact import Attribute, Contact
from app.formats.safe_cells import safe
from tests.formats.people import again, written


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1", '=HYPERLINK("http://x.example","y")', "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "\t=1", "\r=1",
        "+1-2*A1", "-A1", "+SUM(1)", "-", "'=1", "''+x",
    ],
)  # fmt: skip
def test_what_would_be_computed_is_text(cell: str) -> None:
    assert safe(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell",
    [
        "+49 30 1234567", "+1 (303) 555-0111", "+49 30 1234567 ext. 12", "+49301234567", "-12.5", "+1,5", "+ (49) 30 1",
        "Ann", "a=b", "'quoted'",
        "1985-04-12", "", "ann@x.example",
    ],
)  # fmt: skip
def test_numbers_and_words_stay_as_they_are(cell: str) -> None:
    assert safe(cell) == cell


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), max_size=15)


@example("'", "=", "xlsx")
@given(st.sampled_from("=@+-'") | st.just(""), NAMES, st.sampled_from(["csv", "xlsx"]))
@settings(max_examples=60)
def test_notes_go_out_harmless_and_come_back(sign: str, text: str, format_: str) -> None:
    note = f"{sign}{text}."
    contact = Contact().add(
        Attribute("last_name", "Lee"),
        Attribute("note", note),
        Attribute("phone_number", "+49 30 1234567", "Work"),
    )
    data = written([contact], format_)
    if format_ == "csv":
        for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
            assert not any(c[:1] in "=@" for c in row if c)
    (back,) = again(data, f"a.{format_}")
    assert (back.text("note"), back.text("phone_number")) == (note, "+49 30 1234567")
