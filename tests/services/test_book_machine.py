"""A book driven at random beside a plain model: whatever is done, undone, redone, failed or reopened, both agree."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from app.domain.book import Folder, Tag
from app.domain.contact import Attribute, Contact, Interaction
from app.domain.errors import KithError, StaleVersion
from app.domain.query.tree import Condition, Op, Word
from app.domain.values import Address
from app.services.book import Book

NAMES = st.sampled_from(["Ann", "Zoë", "Bob", "Émile", "van Dam", "O'Neill", "松田", "x" * 50, "Ann"])
VALUES = st.one_of(
    st.builds(
        Attribute,
        field=st.just("phone_number"),
        value=st.sampled_from(["030 123", "+49 170 555", "no"]),
        label=st.none(),
    ),
    st.builds(
        Attribute,
        field=st.just("email"),
        value=st.sampled_from(["a@x.org", "B@X.org", "none"]),
        is_primary=st.booleans(),
    ),
    st.builds(Attribute, field=st.just("address"), value=st.builds(Address, city=NAMES, street=NAMES)),
    st.builds(Attribute, field=st.just("vcard.x-odd"), value=NAMES, params=st.just((("TYPE", ("a", "b")),))),
)
TAGS = st.frozensets(st.sampled_from(["Red", "Green", "Blue"]), max_size=2)
FOLDERS = st.sampled_from([None, "Work", "Home"])


def essence(contact: Contact) -> Contact:
    """What undo must give back: all but version and the stamps of the last change."""
    attributes = tuple(
        replace(a, created_at="", created_by="", updated_at="", updated_by="") for a in contact.attributes
    )
    return replace(
        contact,
        attributes=tuple(replace(a, normalized="") for a in attributes),
        version=0, created_at="", created_by="", created_for="", updated_at="", updated_by="", updated_for="",
        deleted_at=contact.deleted_at and "deleted", deleted_by="", deleted_for="",
    )  # fmt: skip


class Machine(RuleBasedStateMachine):
    """`states` is the list of pasts that undo walks back through; `ahead` the futures that redo brings again."""

    contacts = Bundle("contacts")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "book.kith"
        self.book = Book.open(self.path, region="DE", by="tester")
        self.now: dict[str, Contact] = {}
        self.tags: set[str] = set()
        self.past: list[tuple[dict[str, Contact], set[str]]] = []
        self.ahead: list[tuple[dict[str, Contact], set[str]]] = []

    def teardown(self) -> None:
        self.book.close()
        self.folder.cleanup()

    def did(self, now: dict[str, Contact], tags: set[str] | None = None) -> None:
        """Note a new state, if it is one."""
        named = {t for c in now.values() for t in c.tags}
        tags = (self.tags if tags is None else tags) | named
        if (now, tags) == (self.now, self.tags):
            return
        self.past.append((self.now, self.tags))
        self.now, self.tags, self.ahead = now, tags, []

    def put(self, *contacts: Contact) -> None:
        with self.book.change("Put") as change:
            change.put_many(contacts)
        self.did(self.now | {c.id: essence(c) for c in contacts})

    @rule(
        target=contacts,
        first=NAMES,
        last=NAMES,
        values=st.lists(VALUES, max_size=3),
        tags=TAGS,
        folder=FOLDERS,
    )
    def add(
        self, first: str, last: str, values: list[Attribute], tags: frozenset[str], folder: str | None
    ) -> str:
        contact = Contact(tags=tags, folder=folder).add(
            Attribute("first_name", first), Attribute("last_name", last), *values
        )
        self.put(contact)
        return contact.id

    @rule(id_=contacts, first=NAMES, tags=TAGS, value=VALUES)
    def edit(self, id_: str, first: str, tags: frozenset[str], value: Attribute) -> None:
        contact = self.book.get(id_)
        if contact is not None:
            self.put(
                replace(
                    contact.set("first_name", first).add(value), tags=tags, favourite=not contact.favourite
                )
            )

    @rule(id_=contacts, how=st.sampled_from(["call", "note"]))
    def touch(self, id_: str, how: str) -> None:
        contact = self.book.get(id_)
        if contact is not None:
            self.put(
                replace(
                    contact, interactions=(*contact.interactions, Interaction(how, "2026-01-05T09:30:00Z"))
                )
            )

    @rule(id_=contacts)
    def save_unchanged(self, id_: str) -> None:
        contact = self.book.get(id_)
        if contact is not None:
            with self.book.change("Nothing") as change:
                assert change.put(contact) == contact
            assert not change.changes

    @rule(id_=contacts)
    def trash(self, id_: str) -> None:
        if id_ in self.now:
            with self.book.change("Delete") as change:
                change.trash([id_])
            self.did(self.now | {id_: replace(self.now[id_], deleted_at="deleted")})

    @rule(keep=contacts, gone=contacts)
    def merge(self, keep: str, gone: str) -> None:
        if keep == gone or not {keep, gone} <= self.now.keys():
            return
        with self.book.change("Merge 2 contacts", "merge") as change:
            a, b = change.get_many([keep, gone])
            merged = replace(a.with_attributes((*a.attributes, *b.attributes)), tags=a.tags | b.tags)
            change.put(merged)
            change.remove([gone], merged_into=keep)
        now = self.now | {keep: essence(merged)}
        del now[gone]
        self.did(now)

    @rule(tag=st.sampled_from(["Red", "Green", "Blue"]))
    def remove_tag(self, tag: str) -> None:
        found = next((t for t in self.book.tags() if t.name == tag), None)
        if found is not None:
            with self.book.change("Delete tag") as change:
                change.remove_tag(found)
            now = {i: replace(c, tags=c.tags - {tag}) for i, c in self.now.items()}
            self.tags = set(self.tags)
            self.past.append((self.now, self.tags))
            self.now, self.tags, self.ahead = now, self.tags - {tag}, []

    @rule(id_=contacts, first=NAMES)
    def failed_change(self, id_: str, first: str) -> None:
        def fail() -> None:
            with self.book.change("Fails") as change:
                change.put_tag(Tag("Never"))
                change.put_folder(Folder("Nowhere"))
                change.put(Contact(id=id_).set("first_name", first))
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            fail()

    @rule(id_=contacts)
    def stale_save(self, id_: str) -> None:
        contact = self.book.get(id_)
        if contact is not None:
            with pytest.raises(StaleVersion) as caught, self.book.change("Stale") as change:
                change.put(contact.set("last_name", "Stale"), expected_version=contact.version - 1)
            assert caught.value.theirs == contact

    @rule()
    def undo(self) -> None:
        if not self.past:
            with pytest.raises(KithError):
                self.book.undo()
            return
        self.book.undo()
        self.ahead.append((self.now, self.tags))
        self.now, self.tags = self.past.pop()

    @rule()
    def redo(self) -> None:
        if not self.ahead:
            with pytest.raises(KithError):
                self.book.redo()
            return
        self.book.redo()
        self.past.append((self.now, self.tags))
        self.now, self.tags = self.ahead.pop()

    @rule()
    def reopen(self) -> None:
        self.book.close()
        self.book = Book.open(self.path, region="DE", by="tester")

    @invariant()
    def book_agrees(self) -> None:
        stored = {c.id: essence(c) for c in self.book.get_many(list(self.now))}
        assert stored == self.now
        assert {t.name for t in self.book.tags()} == self.tags
        living = {i for i, c in self.now.items() if not c.deleted_at}
        rows = self.book.rows(self.book.numbers())
        assert {r.id for r in rows} == living
        assert [r.sort_key for r in rows] == sorted(r.sort_key for r in rows)

    @invariant()
    def search_agrees(self) -> None:
        living = {i: c for i, c in self.now.items() if not c.deleted_at}
        for word, said in (("ann", "Ann"), ("zoe", "Zoë"), ("emile", "Émile")):
            has = {i for i, c in living.items() if any(said in (a.value, *_parts(a)) for a in c.attributes)}
            assert set(self.book.find(Word(word))) == has
        phoned = {i for i, c in living.items() if any("170 555" in str(a.value) for a in c.attributes)}
        assert set(self.book.find(Word("0170555"))) == phoned
        red = {i for i, c in living.items() if "Red" in c.tags}
        assert set(self.book.find(Condition("tag", Op.EQUALS, "red"))) == red


def _parts(a: Attribute) -> tuple[str, ...]:
    return tuple(a.value.parts().values()) if isinstance(a.value, Address) else ()


TestBookMachine = Machine.TestCase
TestBookMachine.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
