"""Lines of a card file: whatever ends and folds them, the same text comes out, with the number where it stood."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats.vcard.lines import logical_lines
from app.formats.vcard.text import folded
from tests.formats.vcard.cards import contact, contacts, frame, records, told

NAMES = ["Jürgen Groß", "Агния Барто", "山田 太郎", "👩🏽‍🚀 Zoë"]


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r", b"\r\r\n"], ids=["LF", "CRLF", "CR", "CRCRLF"])
@pytest.mark.parametrize("name", NAMES)
def test_any_line_end_will_do(end: bytes, name: str) -> None:
    data = frame(f"FN:{name}", "TEL;TYPE=CELL:+49 171 1234567", end=end)
    (found,) = contacts(data)
    assert told(found) == [f"display_name = {name}", "phone_number (Mobile) = +49 171 1234567"]


def test_line_ends_may_change_within_a_file() -> None:
    data = frame("FN:Ann", end=b"\n") + frame("FN:Bob", end=b"\r\n") + frame("FN:Cy", end=b"\r\r\n")
    assert [c.text("display_name") for c in contacts(data)] == ["Ann", "Bob", "Cy"]


def test_blank_lines_stand_anywhere() -> None:
    data = frame("", "FN:Ann", "  ", "", "NICKNAME:Annie", "").replace(b"BEGIN", b"\r\n\r\nBEGIN")
    assert told(contacts(data)[0]) == ["display_name = Ann", "nickname = Annie"]


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"), (b"", "utf-16-le"), (b"", "utf-16-be"),
    ],
)  # fmt: skip
def test_byte_order_marks_and_wide_encodings(mark: bytes, encoding: str) -> None:
    text = (frame("FN:Žofie Łuć", "NOTE:ascii so that the zeros show") * 2).decode()
    found = contacts(mark + text.encode(encoding))
    assert [c.text("display_name") for c in found] == ["Žofie Łuć"] * 2


def test_files_put_one_after_the_other_bring_their_marks_along() -> None:
    data = codecs.BOM_UTF8 + frame("FN:Ann") + codecs.BOM_UTF8 + frame("FN:Bob")
    assert [c.text("display_name") for c in contacts(data)] == ["Ann", "Bob"]
    assert [r.warnings for r in records(data)] == [(), ()]


@given(st.sampled_from(NAMES), st.sampled_from([b"\r\n ", b"\n\t", b"\r\r\n "]), st.data())
@settings(max_examples=60)
def test_a_fold_may_fall_inside_a_character(name: str, fold: bytes, data: st.DataObject) -> None:
    line = f"FN:{name}".encode()
    cut = data.draw(st.integers(1, len(line) - 1))
    assert contact(line[:cut] + fold + line[cut:]).text("display_name") == name


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=200))
def test_what_is_folded_is_short_whole_in_its_characters_and_unfolds(text: str) -> None:
    data = folded(f"NOTE:{text}")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    assert [line for _, line in logical_lines([data])] == [f"NOTE:{text}".encode()]


def test_the_fold_takes_one_blank_and_leaves_the_others() -> None:
    assert contact("NOTE:one", "   two", "\t three").text("note") == "one  two three"


def test_a_folded_header_is_one_property() -> None:
    found = contact("EMAIL;TYPE=INTER", " NET;TYPE=WO", " RK:ann@x", " .example")
    assert told(found) == ["email (Work) = ann@x.example"]


def test_soft_breaks_go_on_without_a_blank_and_with_one_of_a_fold() -> None:
    found = contact(
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:caf=C3=",
        "=A9 au =",
        " lait =3D 5 =",
        "Euro",
        "FN:Ann",
        version="2.1",
    )
    assert told(found) == ["note = café au lait = 5 Euro", "display_name = Ann"]


def test_a_soft_break_before_the_end_of_the_card_does_not_eat_it() -> None:
    data = frame("FN:Ann", "NOTE;ENCODING=QUOTED-PRINTABLE:left open=", version="2.1") + frame("FN:Bob")
    first, second = contacts(data)
    assert (first.text("note"), second.text("display_name")) == ("left open", "Bob")


def test_an_equals_sign_at_the_end_of_a_plain_line_is_text() -> None:
    found = contact("NOTE:2 + 2 =", "TEL:030 1234567")
    assert told(found) == ["note = 2 + 2 =", "phone_number = 030 1234567"]


def test_base64_goes_on_with_and_without_blanks_and_after_a_blank_line_comes_the_next_property() -> None:
    for fold in ("\r\n ", "\r\n"):
        body = fold.join(
            [
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ",
                "AAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
            ]
        )
        found = contact(f"PHOTO;PNG;BASE64:{body}", "", "TEL:112", version="2.1")
        assert told(found) == ["photo = image/png, 70 bytes", "phone_number = 112"]


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    data = b"\r\nBEGIN:VCARD\r\nFN:A\r\n nn\r\n\r\nthis is nothing\r\nEND:VCARD\r\n\r\nBEGIN:VCARD\nnor is this\r\nFN:Bob\nEND:VCARD"
    first, second = records(data)
    assert (first.line, [w.line for w in first.warnings]) == (2, [6])
    assert (second.line, [w.line for w in second.warnings]) == (9, [10])
