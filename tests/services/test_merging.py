"""Merging groups, and what was typed as a new contact into one that is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.domain.values import Reference
from app.services.book import Book
from app.services.merging import merge_clusters, take_in


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
    with book.change("Delete") as change:
        change.trash([there.id])
    for gone in (there.id, "nobody"):
        with pytest.raises(KithError):
            take_in(book, typed, gone)
    assert book.operations()[0].label == "Delete"
    book.close()


def test_groups_that_share_a_contact_become_one_and_relations_follow_all_the_way(tmp_path: Path) -> None:
    book = Book.open(tmp_path / "book.kith", region="GB")
    a, b, c = (
        card(("first_name", "Ann"), ("last_name", "Lee"), ("nickname", n)) for n in ("An", "Annie", "Nan")
    )
    friend = Contact(
        attributes=(Attribute("first_name", "Dan"), Attribute("related", Reference(a.id, "Ann Lee")))
    )
    with book.change("Put") as change:
        change.put_many([a, b, c, friend])
        change.remember("me", a.id)
    result = merge_clusters(book, [[b.id, a.id], [c.id, b.id], [a.id, friend.id]], first_stays=True)
    assert (result.survivors, book.find(), book.setting("me")) == ((c.id,), [c.id], c.id)
    book.undo()
    result = merge_clusters(book, [[b.id, a.id], [c.id, b.id]], first_stays=True)
    there = book.get(friend.id)
    assert there is not None
    assert [r.value for r in there.all("related")] == [Reference(c.id, "Ann Lee")]
    assert (result.survivors, sorted(book.find())) == ((c.id,), sorted([c.id, friend.id]))
    book.close()
