"""Birthdays and anniversaries as a calendar that others can read."""

from __future__ import annotations

import io

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact
from app.formats.ics_out import lost, write_ics
from app.formats.options import WriteOptions
from tests.formats.people import lost as reported
from tests.formats.people import written


def person(*values: Attribute) -> Contact:
    return Contact(id="c1").add(
        Attribute("first_name", "Zoë"), Attribute("last_name", "Lee; Jr., A"), *values
    )


def events(*values: Attribute) -> list[vobject.base.Component]:
    (calendar,) = vobject.readComponents(written([person(*values)], "ics").decode())
    return list(calendar.contents.get("vevent", []))


@pytest.mark.parametrize(
    ("date", "start", "rule"),
    [
        ("1985-04-12", "1985-04-12", "FREQ=YEARLY"), ("--04-12", "1972-04-12", "FREQ=YEARLY"),
        ("--02-29", "1972-02-29", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
        ("1984-02-29", "1984-02-29", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
        ("1985-02-28", "1985-02-28", "FREQ=YEARLY"),
    ],
)  # fmt: skip
def test_each_date_is_a_yearly_event(date: str, start: str, rule: str) -> None:
    (event,) = events(Attribute("birthday", date))
    assert (event.dtstart.value.isoformat(), event.rrule.value) == (start, rule)
    assert event.summary.value == "Zoë Lee; Jr., A: Birthday"


def test_labels_name_the_day_and_each_event_keeps_its_id() -> None:
    day = Attribute("important_date", "2001-06-20", "First\nday")
    anniversary = Attribute("wedding_anniversary", "2001-06-20")
    first, second = events(day, anniversary)
    assert first.summary.value.endswith(": First\nday")
    assert second.summary.value.endswith(": Wedding anniversary")
    assert [e.uid.value for e in events(day, anniversary)] == [first.uid.value, second.uid.value]
    assert first.uid.value != second.uid.value


@pytest.mark.parametrize("date", ["1985", "1985-04", "circa 1900", ""])
def test_dates_without_a_day_are_left_out_and_told_of(date: str) -> None:
    a = Attribute("birthday", date)
    assert events(a) == []
    assert ("birthday", "without day and month, left out") in lost(person(a), BUILTIN)


def test_what_a_calendar_does_not_hold_is_told_before() -> None:
    people = [
        person(
            Attribute("birthday", "1985-04-12"),
            Attribute("note", "x"),
            Attribute("birthday", "--01-01", is_partner=True),
        )
    ]
    assert {(loss.field, loss.contacts) for loss in reported(people, "ics", WriteOptions())} == {
        ("all other fields", 1),
        ("birthday", 1),
    }
    assert reported([person(Attribute("birthday", "1985-04-12"))], "ics") == []


def test_contacts_are_counted_that_have_a_date() -> None:
    people = [
        person(Attribute("birthday", "1985-04-12"), Attribute("important_date", "--01-01")),
        person(),
        person(Attribute("birthday", "1985")),
    ]
    assert write_ics(lambda: people, io.BytesIO(), BUILTIN) == 1


@given(
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=120
    )
)
@settings(max_examples=60)
def test_lines_are_short_and_whole_whatever_somebody_is_called(name: str) -> None:
    data = written(
        [Contact().add(Attribute("last_name", f"X{name}X"), Attribute("birthday", "--04-12"))], "ics"
    )
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    (calendar,) = vobject.readComponents(data.decode())
    assert calendar.vevent.summary.value == f"{' '.join(f'X{name}X'.split())}: Birthday"
