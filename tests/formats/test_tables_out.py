"""Tables out (CSV, XLSX): layouts, encodings, phone styles, and the loss report that reads each row again."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.domain.normalize import normalize
from app.formats.losses import said
from app.formats.mapping.guess import guess
from app.formats.options import PHONES, WriteOptions
from app.formats.writing import checked
from tests.domain.strategies import contacts
from tests.formats.people import FIELDS, again, full, lost, written


def rows(data: bytes, encoding: str = "utf-8-sig", delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(encoding), newline=""), delimiter=delimiter))


def ann(number: str = "030 1234567") -> Contact:
    contact = Contact().add(
        Attribute("first_name", "Ann"),
        Attribute("last_name", "Łee"),
        Attribute("phone_number", number, "Work"),
    )
    return normalize(contact, FIELDS, "DE")


@pytest.mark.parametrize("format_", ["csv", "xlsx"])
def test_our_own_table_gives_everything_back_but_pictures(format_: str) -> None:
    contact = full()
    (back,) = again(written([contact], format_), f"a.{format_}")
    ours = {(a.field, said(a.value), a.label) for a in contact.attributes if a.field != "photo"}
    assert ours <= {(a.field, said(a.value), a.label) for a in back.attributes}
    assert (back.folder, back.tags, back.consent, back.metadata) == (
        contact.folder, contact.tags, contact.consent, contact.metadata,
    )  # fmt: skip
    assert [(loss.field, loss.what) for loss in lost([contact], format_)] == [
        ("photo", "left out or changed")
    ]


def test_each_own_column_is_known_again_for_what_it_is() -> None:
    header = rows(written([full()], "csv"))[0]
    found = guess(header, [], FIELDS)
    assert found.preset == "kith"
    assert [c for c, goal in found.mapping.items() if goal is None] == []


def test_a_few_chosen_fields_are_known_again_too() -> None:
    options = WriteOptions(fields=("phone_number", "address", "email"))
    header = rows(written([full()], "csv", options))[0]
    assert guess(header, [], FIELDS).preset == "kith"
    (back,) = again(written([full()], "csv", options), "a.csv")
    assert {a.field for a in back.attributes} == {"phone_number", "address", "email"}
    assert not back.tags


def test_a_contact_without_a_name_gets_none_by_being_exported() -> None:
    for field, value in (("email", "a@x.example"), ("company", "Acme"), ("nickname", "Zo")):
        (back,) = again(written([Contact().add(Attribute(field, value))], "csv"), "a.csv")
        assert [(a.field, a.value) for a in back.attributes] == [(field, value)]


@pytest.mark.parametrize("format_", ["csv", "xlsx", "vcard3", "ldif", "json"])
@pytest.mark.parametrize(
    ("phones", "number"),
    [
        ("typed", "030 1234567"),
        ("e164", "+49301234567"),
        ("national", "030 1234567"),
        ("digits", "49301234567"),
    ],
)
def test_phones_are_written_as_asked_in_every_format(format_: str, phones: str, number: str) -> None:
    data = written(
        [ann("030 / 12345-67" if phones == "national" else "030 1234567")],
        format_,
        WriteOptions(phones=phones),
    )
    name = {"vcard3": "a.vcf"}.get(format_, f"a.{format_}")
    (back,) = again(data, name)
    read = back.text("phone_number")
    assert read == number or (
        format_ == "xlsx" and read == f"+{number}"
    )  # what a spreadsheet drops is repaired
    assert phones in PHONES


@pytest.mark.parametrize(
    ("encoding", "delimiter", "first"),
    [
        ("", ",", b"\xef\xbb\xbf"),
        ("utf-8", ";", b"Fir"),
        ("utf-16", "\t", b"\xff\xfe"),
        ("cp1250", ";", b"Fir"),
    ],
)
def test_encodings_and_delimiters(encoding: str, delimiter: str, first: bytes) -> None:
    options = WriteOptions(
        encoding=encoding, delimiter=delimiter, fields=("first_name", "last_name", "phone_number")
    )
    data = written([ann()], "csv", options)
    assert data.startswith(first)
    assert rows(data, encoding or "utf-8-sig", delimiter)[1][:2] == ["Ann", "Łee"]
    assert lost([ann()], "csv", options) == []


def test_letters_that_the_encoding_does_not_have_are_reported() -> None:
    options = WriteOptions(encoding="cp1252")
    assert b"?ee" in written([ann()], "csv", options)
    assert "last_name" in {loss.field for loss in lost([ann()], "csv", options)}


@pytest.mark.parametrize(
    "options", [WriteOptions(encoding="klingon"), WriteOptions(encoding="base64"), WriteOptions(delimiter="ab"),
                WriteOptions(delimiter='"'), WriteOptions(preset="lotus")],
)  # fmt: skip
def test_options_that_cannot_be_written_with_are_refused_in_words(options: WriteOptions) -> None:
    with pytest.raises(KithError, match=r"There is no|A delimiter is"):
        checked(options)


def test_one_row_a_value() -> None:
    table = rows(written([full(), ann()], "csv", WriteOptions(rows="value")))
    assert table[0][:7] == ["Contact", "Name", "Field", "Label", "Value", "Main", "Partner"]
    assert ["urn:uuid:1-2-3", "Zoë O’Brien", "Phone", "Work", "030 1234567"] in [r[:5] for r in table]
    assert [r[4] for r in table if r[2] == "Tags"] == ["Hot", "Past Client"]
    home = next(r for r in table if r[2:4] == ["Address", "Home"])
    assert (home[4], home[table[0].index("City")]) == (
        "Hauptstraße 1, Hinterhaus, 50667 Köln, Germany",
        "Köln",
    )
    assert len([r for r in table if r[1] == "Ann Łee"]) == 4  # three values and its identifier


def test_a_workbook_is_frozen_filtered_and_as_wide_as_its_texts() -> None:
    from openpyxl import load_workbook

    for options in (WriteOptions(), WriteOptions(rows="value"), WriteOptions(preset="google")):
        page = load_workbook(io.BytesIO(written([full()], "xlsx", options))).active
        assert page is not None
        assert page.freeze_panes == "A2"
        assert page.auto_filter.ref.startswith("A1:")
        assert page["A1"].font.bold
        widths = {d.width for d in page.column_dimensions.values()}
        assert len(widths) > 2
        assert max(widths) <= 48
        assert {c.data_type for row in page.iter_rows(min_row=2) for c in row if c.value is not None} == {"s"}


@pytest.mark.parametrize(
    ("preset", "fits"), [("google", {"phone_number", "email"}), ("outlook", {"birthday", "job_title"})]
)
def test_other_programs_columns_say_what_they_lose(preset: str, fits: set[str]) -> None:
    report = {loss.field for loss in lost([full()], "csv", WriteOptions(preset=preset))}
    assert {"shoe_size", "consent", "im", "photo", "interactions"} <= report
    assert report.isdisjoint({"first_name", "last_name", "company", "tags", *fits})


@settings(max_examples=60, deadline=None)
@given(st.lists(contacts(), min_size=1, max_size=3))
def test_what_is_not_reported_comes_back(people: list[Contact]) -> None:
    people = [c.add(Attribute("last_name", f"Lee {n}")) for n, c in enumerate(people)]
    missing = {loss.field for loss in lost(people, "csv")}
    back = again(written(people, "csv"), "a.csv")
    assert len(back) == len(people)
    for contact, read in zip(people, back, strict=True):
        values = {(a.field, said(a.value), a.is_partner) for a in read.attributes}
        assert {
            (a.field, said(a.value), a.is_partner) for a in contact.attributes if a.field not in missing
        } <= values
        assert "tags" in missing or read.tags == contact.tags
        assert "metadata" in missing or not contact.metadata or read.metadata == contact.metadata
