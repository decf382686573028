"""Files with something wrong: the bad line or card is told of by its number, and everything else arrives."""

from __future__ import annotations

import pytest

from tests.formats.vcard.cards import contacts, frame, records, told


def test_a_card_without_an_end_is_told_of_and_read() -> None:
    data = b"BEGIN:VCARD\r\nFN:Ann\r\nTEL:1\r\n" + frame("FN:Bob")
    first, second = records(data)
    assert told(first.contact) == ["display_name = Ann", "phone_number = 1"]
    assert [(w.line, w.problem) for w in first.warnings] == [(1, "END:VCARD is missing.")]
    assert (told(second.contact), second.line, second.warnings) == (["display_name = Bob"], 4, ())


def test_a_file_that_was_cut_off_keeps_what_there_is() -> None:
    (record,) = records(frame("FN:Ann", "TEL:+49 171 1234567")[:-22])
    assert told(record.contact) == ["display_name = Ann", "phone_number = +49 171 12"] or record.warnings
    assert record.warnings[-1].problem == "END:VCARD is missing."


@pytest.mark.parametrize(
    "lines",
    [
        ["N:Lee;Ann;;;"], ["FN:Ann Lee"], ["EMAIL:ann@x.example"], ["TEL:112"], ["NOTE:who was that?"], ["ORG:Acme"],
        ["ADR:;;;Ulm"], ["BDAY:1985"], ["PHOTO;VALUE=uri:https://x.example/p"], ["CATEGORIES:Lost"], ["X-ODD:1"],
    ],
)  # fmt: skip
def test_nothing_in_particular_is_needed(lines: list[str]) -> None:
    data = b"BEGIN:VCARD\n" + "\n".join(lines).encode() + b"\nEND:VCARD\n"
    (found,) = contacts(data)
    assert told(found) or found.tags == {"Lost"}


@pytest.mark.parametrize(
    "lines", [[], ["N:;;;;", "FN:"], ["REV:20200101", "PRODID:x"], ["TEL:", "EMAIL:", "ADR:;;;;;;", "BDAY:"]]
)
def test_an_empty_card_is_a_problem_with_its_line_and_takes_a_number(lines: list[str]) -> None:
    first, empty, last = records(frame("FN:A") + frame(*lines) + frame("FN:C"))
    assert (empty.row, empty.contact, empty.problems[0].line) == (2, None, 5)
    assert "empty" in empty.problems[0].problem
    assert (first.row, last.row, told(last.contact)) == (1, 3, ["display_name = C"])


def test_a_line_that_is_no_property_is_left_out_and_named() -> None:
    data = frame("FN:A", "this line says nothing", "TEL:1", ":no name", ";;;:x", "EMAIL:a@x.example")
    (record,) = records(data)
    assert told(record.contact) == ["display_name = A", "phone_number = 1", "email = a@x.example"]
    assert [(w.line, w.value) for w in record.warnings] == [
        (4, "this line says nothing"),
        (6, ":no name"),
        (7, ";;;:x"),
    ]


def test_text_between_cards_is_named_once() -> None:
    data = b"From: me\r\nSubject: contacts\r\n\r\n" + frame("FN:A") + b"-- \r\nsignature\r\n" + frame("FN:B")
    first, second = records(data)
    assert [(w.line, w.value) for w in first.warnings] == [(1, "From: me")]
    assert (told(second.contact), [w.line for w in second.warnings]) == (["display_name = B"], [8])


@pytest.mark.parametrize(
    "data",
    [
        b"begin:vcard\nfn:A\nend:vcard\nBegin:vCard\nFn:B\nEnd:VCard\n",
        b"BEGIN: VCARD \nFN:A\nEND : VCARD \nBEGIN:VCARD\nFN:B\nEND:VCARD ",
        b"BEGIN:VCARD\nFN:A\nEND:VCARDBEGIN:VCARD\nFN:B\nEND:VCARD",
        b"g.BEGIN:VCARD\nFN:A\ng.END:VCARD\nBEGIN;X=1:VCARD\nFN:B\nEND:VCARD",
        b"BEGIN:VCARD\nFN:A\nEND:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD",
    ],
    ids=["lower case", "blanks", "no line end between", "groups and parameters", "one end too many"],
)
def test_frames_as_people_write_them(data: bytes) -> None:
    assert [c.text("display_name") for c in contacts(data)] == ["A", "B"]


def test_a_property_called_like_a_frame_is_none() -> None:
    (found,) = contacts(frame("FN:A", "NOTE:END:VCARD", "NOTE: BEGIN:VCARD", "TITLE:End:vcard of"))
    assert [a.value for a in found.attributes] == ["A", "END:VCARD", "BEGIN:VCARD", "End:vcard of"]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("NOTE:one, two; three: four", "one, two; three: four"), ("NOTE:back\\slash \\x", "back\\slash \\x"),
        ("NOTE:a\\, b\\; c\\: d\\\\ e\\nf\\Ng", "a, b; c: d\\ e\nf\ng"), ("NOTE:trailing \\", "trailing \\"),
        ("NOTE;LANGUAGE=en:  blanks  ", "blanks"), ("NOTE:<b>&amp;</b>\u202e", "<b>&amp;</b>\u202e"), ('NOTE:"quoted"', '"quoted"'),
        ("NOTE;X-P=\"unclosed:text", "text"), ("NOTE ; X-P = 1 :text", "text"),
    ],
)  # fmt: skip
def test_texts_that_nobody_escaped_stay_whole(line: str, value: str) -> None:
    (found,) = contacts(frame("FN:A", line))
    assert found.text("note") == value


def test_unknown_properties_are_kept_as_they_were() -> None:
    line = 'item9.X-Custom-Thing;TYPE=a,b;X-P="q;r":raw\\, value\\nwith ; signs'
    (found,) = contacts(frame("FN:A", line, "GEO:48.4;10.0", "CLASS:PUBLIC"))
    (thing, geo, class_) = found.attributes[1:]
    assert (thing.field, thing.value, thing.vcard_group) == (
        "vcard.x-custom-thing",
        "raw\\, value\\nwith ; signs",
        "item9",
    )
    assert dict(thing.params) == {"TYPE": ("a", "b"), "X-P": ("q;r",)}
    assert (geo.field, geo.value, class_.field) == ("vcard.geo", "48.4;10.0", "vcard.class")
