"""What was typed as a new contact is put into one that is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.services.book import Book
from app.services.merging import take_in


def card(*values: tuple[str, str], **state: object) -> Contact:
    return Contact(attributes=tuple(Attribute(f, v) for f, v in values), **state)  # type: ignore[arg-type]


def test_what_was_typed_joins_what_is_there_in_one_operation(tmp_path: Path) -> None:
    book = Book.open(tmp_path / "book.kith", region="GB")
    there = card(("first_name", "Ann"), ("last_name", "Lee"), ("phone_number", "+44 7700 900111"))
    with book.change("Put") as change:
        change.put(there)
    before = book.get(there.id)
    typed = card(
        ("first_name", "Anne"), ("last_name", "Lee"), ("phone_number", "07700 900111"), ("email", "ann@x.example"),
        tags=frozenset({"Met"}),
    )  # fmt: skip
    count = len(book.operations())
    result = take_in(book, typed, there.id)
    after = book.get(there.id)
    assert before is not None
    assert after is not None
    assert after.text("first_name") == "Ann"
    assert [a.value for a in after.all("first_name")] == ["Ann", "Anne"]
    assert [a.value for a in after.all("phone_number")] == ["+44 7700 900111"]
    assert (after.text("email"), after.tags) == ("ann@x.example", frozenset({"Met"}))
    assert (result.survivors, result.discarded) == ((there.id,), ())
    assert (book.count(), len(book.operations())) == (1, count + 1)
    book.undo()
    again = book.get(there.id)
    assert again is not None
    assert (again.attributes, again.tags) == (before.attributes, before.tags)
    with pytest.raises(KithError):
        take_in(book, typed, "nobody")
    book.close()
