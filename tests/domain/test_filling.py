"""What a record adds to a contact: gaps filled, brought up to date, or with custom values of the record alone."""

from __future__ import annotations

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Field
from app.domain.filling import filled, overwritten, updated

FIELDS = BUILTIN.with_custom(
    Field(name, name.title(), DataType.TEXT, singular=singular, global_=False)
    for name, singular in (("shoe", True), ("hat", True), ("club", False))
)


def contact(**values: str) -> Contact:
    return Contact(id="c").add(*(Attribute(n, v) for n, text in values.items() for v in text.split("|")))


def said(contact: Contact) -> dict[str, list[object]]:
    found: dict[str, list[object]] = {}
    for a in contact.attributes:
        found.setdefault(a.field, []).append(a.value)
    return found


ANN = contact(first_name="Ann", shoe="42", hat="7", club="Golf|Chess", note="old")


def test_custom_values_are_merged_or_overwritten() -> None:
    record = contact(first_name="Anna", shoe="43", club="Chess|Go")
    assert said(filled(ANN, record, FIELDS)) == said(ANN) | {"club": ["Golf", "Chess", "Go"]}
    merged = {"first_name": ["Anna"], "shoe": ["43"], "note": ["old"]}
    assert said(updated(ANN, record, FIELDS)) == merged | {"hat": ["7"], "club": ["Golf", "Chess", "Go"]}
    assert said(overwritten(ANN, record, FIELDS)) == merged | {"club": ["Chess", "Go"]}


def test_what_the_record_repeats_stays_the_very_value() -> None:
    assert overwritten(ANN, contact(first_name="Ann", shoe="42", hat="7", club="Golf|Chess"), FIELDS) == ANN
    shoe = overwritten(ANN, contact(shoe="43"), FIELDS).main("shoe")
    assert shoe is not None
    assert shoe.id == ANN.main("shoe").id
    assert said(overwritten(ANN, contact(note="old"), FIELDS)) == {"first_name": ["Ann"], "note": ["old"]}
