"""Proof: every field and state of the catalogue can be stored, edited, found, merged, exported and imported.

`pytest -s tests/services/test_proof.py` prints the table. A field that is added to `domain/catalogue.py` is walked by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact, Interaction
from app.domain.fields import DataType, Field, Place
from app.domain.values import Address, Photo, Reference, Value, type_names
from app.formats.options import WriteOptions
from app.services import collections, exporting, importing
from app.services.book import Book
from app.services.editing import applied, assignment
from app.services.merging import merge_contacts

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fcffff3f030005fe02fea735"
    "81840000000049454e44ae426082"
)
OTHER = Contact(id="6f9619ff-8b86-4d01-b42d-00cf4fc964ff", uid="the-other").add(
    Attribute("first_name", "Henrike"), Attribute("last_name", "Voss")
)
FORMATS = ("json", "vcard4", "vcard3", "csv", "xlsx")
ENDINGS = {"vcard4": "vcf", "vcard3": "vcf"}
COLUMNS = ("store", "edit", "filter", "search", "merge", *FORMATS)


@dataclass(frozen=True)
class Sample:
    """Two values of a field, how a person types the second, and a query that finds the first alone."""

    first: Value
    second: Value
    typed: str
    query: str
    word: str = ""


BY_TYPE: dict[DataType, Sample] = {
    DataType.TEXT: Sample("Quillon Zeta", "Brixel", "Brixel", "quillon", "quillon"),
    DataType.NUMBER: Sample(42, 7.5, "7.5", ">41", "42"),
    DataType.DATE: Sample("1985-04-12", "1990-01-02", "2 Jan 1990", ">1985-04-01", "1985"),
    DataType.BOOLEAN: Sample(True, False, "no", "=true"),
    DataType.URL: Sample("https://quillon.example/a", "https://b.example", "https://b.example", "quillon.example", "quillon"),
    DataType.ADDRESS: Sample(
        Address(street="Quillon Street 1", city="Bristol", postcode="BS1 0AA", country="United Kingdom"),
        Address(street="Lindenstraße 12", city="Berlin", postcode="10969"),
        "Lindenstraße 12\n10969 Berlin", "quillon", "quillon",
    ),
    DataType.PHONE: Sample("+44 7700 900142", "+49 30 1234567", "+49 30 1234567", "900142", "7700900142"),
    DataType.EMAIL: Sample("Quillon@x.example", "b@x.example", "b@x.example", "quillon@x.example", "quillon"),
    DataType.IMAGE: Sample(Photo.of(PIXEL, "image/png"), Photo(url="https://x.example/p.png"), "https://x.example/p.png", ""),
    DataType.CONTACT: Sample(Reference(OTHER.id, "Henrike Voss"), "Ada", "Ada", OTHER.id, ""),
}  # fmt: skip
SPECIAL = {
    "kind": Sample("organisation", "person", "person", "organisation", "organisation"),
    "is_company_primary": Sample(True, False, "no", "=true"),
}


def custom() -> list[Field]:
    """One custom field of each type."""
    return [
        collections.custom_field(f"own_{kind}", f"Own {kind}", kind, "Own", (), True, ())
        for kind in type_names
    ]


def sample_of(field: Field) -> Sample:
    return SPECIAL.get(field.name, BY_TYPE[field.data_type])


def attribute_fields() -> list[tuple[Field, bool]]:
    """(field, whether it is the partner's)."""
    own = [*BUILTIN.attributes(), *custom()]
    return [(f, False) for f in own] + [
        (f, True) for f in own if f.name in ("first_name", "email", "phone_number", "birthday")
    ]


def named(field: Field, partner: bool) -> str:
    return f"partner.{field.name}" if partner else field.name


def holder(field: Field, partner: bool) -> Contact:
    """A contact that holds the first value of a field, and nothing else that tests look at."""
    label = field.labels[-1] if field.labels else None
    value = Attribute(
        field.name, sample_of(field).first, label, is_partner=partner, is_primary=field.name == "display_name"
    )
    return Contact(uid=f"uid-{named(field, partner)}", attributes=(value,))


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """A book with one contact for each field."""
    book = Book.open(tmp_path_factory.mktemp("proof") / "book.kith", region="GB", by="tester")
    for field in custom():
        collections.add_field(book, field)
    with book.change("Begin") as change:
        change.put_many([OTHER, *(holder(f, p) for f, p in attribute_fields())])
    yield book
    book.close()


@pytest.fixture(scope="module")
def imported(book: Book, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Book]]:
    """For each format the book that an import of the whole export makes."""
    folder = tmp_path_factory.mktemp("imported")
    books = {name: through(book, name, folder) for name in FORMATS}
    yield books
    for other in books.values():
        other.close()


def through(book: Book, name: str, folder: Path) -> Book:
    file = folder / f"out.{ENDINGS.get(name, name)}"
    file.unlink(missing_ok=True)
    exporting.export(book, exporting.Chosen(), file, name, WriteOptions())
    other = Book.open(folder / f"{name}.kith", region="GB")
    for field in custom():
        collections.add_field(other, field)
    plan = importing.make_plan(other, importing.source_of(file))
    importing.run(other, plan)
    plan.close()
    return other


def by_uid(book: Book, uid: str) -> Contact:
    found = book.with_uids([uid])
    assert uid in found, f"nobody has the UID {uid}"
    return book.get_many([found[uid]])[0]


def says(contact: Contact, field: Field, partner: bool, value: Value) -> bool:
    """Whether the contact holds the value in the field; a reference by name, a photo by its bytes."""
    for a in contact.all(field.name, partner):
        held, wanted = a.value, value
        if isinstance(wanted, Reference):
            held = held.name if isinstance(held, Reference) else held
            wanted = wanted.name
        if held == wanted and type(held) is type(wanted):
            return True
    return False


def proofs(book: Book, imported: dict[str, Book], field: Field, partner: bool) -> dict[str, str]:
    """Column -> empty if it holds, what is wrong, or `–` where it does not apply."""
    sample, name, uid = sample_of(field), named(field, partner), f"uid-{named(field, partner)}"
    contact = by_uid(book, uid)
    result = {"store": "" if says(contact, field, partner, sample.first) else f"{contact.attributes}"}
    edited = applied(contact, [assignment(f"{name}={sample.typed}")], book.fields)
    again = applied(edited, [assignment(f"{name}-=")], book.fields)
    fine = says(edited, field, partner, sample.second) and not list(again.all(field.name, partner))
    result["edit"] = "" if fine else f"{edited.attributes}"
    query = f"{name}:{sample.query}" if sample.query else "has:photo"
    found, without = book.find(query), book.find(f"no:{name}")
    result["filter"] = (
        "" if contact.id in found and contact.id not in without else f"{query} finds {len(found)}"
    )
    if not sample.word or not field.searchable:
        result["search"] = "–"
    else:
        result["search"] = "" if contact.id in book.find(sample.word) else f"{sample.word} does not find it"
    result["merge"] = merged(book, contact, field, partner, sample)
    for format_, other in imported.items():
        if field.data_type is DataType.IMAGE and format_ in ("csv", "xlsx"):
            result[format_] = "–"  # a table holds no pictures; the loss report says so
            continue
        back = by_uid(other, uid)
        result[format_] = "" if says(back, field, partner, sample.first) else f"{back.attributes}"
    return result


def merged(book: Book, contact: Contact, field: Field, partner: bool, sample: Sample) -> str:
    bare = Contact(attributes=(Attribute("first_name", "Quillon"), Attribute("email", "m@x.example")))
    with book.change("A second one") as change:
        change.put(bare)
    result = merge_contacts(book, [bare.id, contact.id])
    (one,) = book.get_many([result.survivors[0]])
    gone = [d for d in result.discarded if d.field == field.name]
    book.undo()
    book.undo()
    return "" if says(one, field, partner, sample.first) or gone else f"{one.attributes}"


FIELDS = attribute_fields()


def show(name: str, found: dict[str, str]) -> None:
    """One line of the table."""
    if name == "title":
        print("\n" + " " * 28 + "".join(f"{c:>8}" for c in COLUMNS))
    print(f"{name:28}" + "".join(f"{'yes' if found[c] == '' else found[c]:>8.8}" for c in COLUMNS))


@pytest.mark.parametrize(("field", "partner"), FIELDS, ids=[named(*f) for f in FIELDS])
def test_every_field(book: Book, imported: dict[str, Book], field: Field, partner: bool) -> None:
    found = proofs(book, imported, field, partner)
    show(named(field, partner), found)
    assert {c: why for c, why in found.items() if why not in ("", "–")} == {}


def test_several_values_of_a_custom_field_keep_their_labels_in_every_format(tmp_path: Path) -> None:
    book = Book.open(tmp_path / "book.kith", region="GB")
    size = replace(collections.custom_field("size", "Size", "text", "", (), False, ("Coat", "Shoe")))
    collections.add_field(book, size)
    values = {("M", "Coat"), ("42", "Shoe"), ("blue", "Shade")}
    with book.change("Begin") as change:
        change.put(
            Contact(uid="one").add(
                Attribute("first_name", "Ann"), *(Attribute("size", v, w) for v, w in values)
            )
        )
    for name in FORMATS:
        file = tmp_path / f"out.{ENDINGS.get(name, name)}"
        file.unlink(missing_ok=True)
        exporting.export(book, exporting.Chosen(), file, name)
        other = Book.open(tmp_path / f"{name}.kith", region="GB")
        collections.add_field(other, size)
        plan = importing.make_plan(other, importing.source_of(file))
        importing.run(other, plan)
        plan.close()
        assert {(a.value, a.label) for a in by_uid(other, "one").all("size")} == values, name
        other.close()


# The contact's own state.

TABLE = ("json", "vcard4", "vcard3", "csv", "xlsx")
CALL = Interaction(
    "call", "2026-02-09T10:00:00Z", "voicemail", "Rang twice", id="0a0a0a0a-8b86-4d01-b42d-00cf4fc964ff"
)


@dataclass(frozen=True)
class State:
    """How a state is set and edited, the query that finds it, what tells it, and the formats that carry it."""

    slots: dict[str, object]
    query: str
    edit: str = ""
    edited: object = None
    formats: tuple[str, ...] = TABLE
    slot: str = ""


STATES: dict[str, State] = {
    "folder": State({"folder": "Quay"}, "folder:Quay", "folder=Pier", "Pier"),
    "tags": State({"tags": frozenset({"Choir", "Räd"})}, "tag:choir", "tag+=New", frozenset({"Choir", "Räd", "New"})),
    "favourite": State({"favourite": True}, "is:favourite", "favourite=no", False),
    "parked": State({"parked": True}, "is:parked", "parked=no", False),
    "opted_in": State({"opted_in": True, "opted_in_at": "2026-01-02T03:04:05Z"}, "is:opted-in", "opted_in=no", False),
    "opted_in_at": State({"opted_in": True, "opted_in_at": "2025-01-02T03:04:05Z"}, "opted_in_at:<2025-06-01",
                         "opted_in_at=2026-05-05", "2026-05-05"),
    "is_opted_out": State({"is_opted_out": True}, "is:opted-out", "is_opted_out=no", False),
    "consent": State({"consent": {"basis": "contract", "text": "Yes, write", "at": "2026-01-01", "source": "fair"}},
                     "consent:contract", "consent.basis=interest",
                     {"basis": "interest", "text": "Yes, write", "at": "2026-01-01", "source": "fair"}),
    "metadata": State({"metadata": {"crm": {"a": [1, True]}, "plain": "ümlaut"}}, "metadata:ümlaut", "metadata.plain=x",
                      {"crm": {"a": [1, True]}, "plain": "x"}),
    "touch_freq": State({"touch_freq": 30}, "touch_freq:=30", "touch_freq=7", 7),
    "source_type": State({"source_type": "IOSAddressBook", "source_id": "i1"}, "source_type:IOSAddressBook", "source_type=CSV", "CSV"),
    "source_id": State({"source_id": "X-77", "source_type": "External/Outlook"}, "source_id:=X-77", "source_id=8", "8"),
    "last_modified_on_source": State({"last_modified_on_source": "2026-01-05T00:00:00Z"}, "last_modified_on_source:2026-01-05",
                                     "last_modified_on_source=2026-02-02", "2026-02-02"),
    "ios_address_book_id": State({"ios_address_book_id": "ios-9"}, "ios_address_book_id:ios-9", "ios_address_book_id=2", "2"),
    "android_address_book_id": State({"android_address_book_id": "and-9"}, "android_address_book_id:and-9",
                                     "android_address_book_id=2", "2"),
    "interactions": State({"interactions": (CALL,)}, "called:2026-02", formats=("json", "vcard4", "vcard3")),
    "last_call_outcome": State({"interactions": (CALL,)}, "outcome:voicemail", slot="last_call"),
    "last_called_at": State({"interactions": (CALL,)}, "called:<2026-03-01", slot="last_call"),
    "last_touch": State({"interactions": (CALL,)}, "touched:2026-02-09", formats=("json", "vcard4", "vcard3"), slot="last_interaction"),
    "next_touch": State({"interactions": (CALL,), "touch_freq": 10}, "due:2026-02-19", slot="touch_freq"),
}  # fmt: skip


@pytest.fixture(scope="module")
def states(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    book = Book.open(tmp_path_factory.mktemp("states") / "book.kith", by="tester")
    with book.change("Begin") as change:
        change.put_many([
            replace(Contact(uid=f"uid-{name}").add(Attribute("first_name", "Ann"), Attribute("last_name", f"L{at:02}")), **state.slots)
            for at, (name, state) in enumerate(STATES.items())
        ])  # fmt: skip
        change.put(Contact(id="made-here").add(Attribute("last_name", "Lone")))
    yield book
    book.close()


@pytest.fixture(scope="module")
def states_imported(states: Book, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Book]]:
    folder = tmp_path_factory.mktemp("states-imported")
    books = {name: through(states, name, folder) for name in FORMATS}
    yield books
    for other in books.values():
        other.close()


def said(contact: Contact, slot: str) -> object:
    """What a state is, apart from the identity of its parts."""
    value = getattr(contact, slot)
    if isinstance(value, Interaction):
        return value.how, value.at, value.outcome
    if slot == "interactions":
        return [(i.how, i.at, i.outcome, i.note) for i in value]
    return value


@pytest.mark.parametrize("name", STATES)
def test_every_state(states: Book, states_imported: dict[str, Book], name: str) -> None:
    state, contact = STATES[name], by_uid(states, f"uid-{name}")
    slot = state.slot or name
    begun = replace(Contact(), **state.slots)
    found = {"store": "" if said(contact, slot) == said(begun, slot) else repr(said(contact, slot))}
    found["edit"] = "–"
    if state.edit:
        edited = applied(contact, [assignment(state.edit)], states.fields)
        found["edit"] = "" if getattr(edited, name) == state.edited else repr(getattr(edited, name))
    ids = states.find(state.query)
    found["filter"] = (
        "" if contact.id in ids and len(ids) < len(STATES) else f"{state.query} finds {len(ids)}"
    )
    found["search"] = "–"
    bare = Contact().add(Attribute("first_name", "Ann"), Attribute("last_name", contact.text("last_name")))
    with states.change("A second one") as change:
        change.put(bare)
    (survivor,) = merge_contacts(states, [bare.id, contact.id]).survivors
    merged = states.get_many([survivor])[0]
    found["merge"] = "" if said(merged, slot) == said(begun, slot) else repr(said(merged, slot))
    if name == "parked":  # a merged contact is parked only if all of them were
        found["merge"] = "–"
    states.undo()
    states.undo()
    for format_, other in states_imported.items():
        back = by_uid(other, f"uid-{name}")
        same = said(back, slot) == said(begun, slot)
        found[format_] = ("" if same else repr(said(back, slot))) if format_ in state.formats else "–"
    show(name, found)
    assert {c: why for c, why in found.items() if why not in ("", "–")} == {}


def test_what_the_book_stamps_itself(states: Book) -> None:
    """Who and when, versions, source and trash: not edited by hand, but stored, found and told."""
    (contact,) = states.get_many(["made-here"])
    assert (contact.created_by, contact.created_for, contact.version, contact.source) == (
        "tester",
        "edit",
        1,
        "manual",
    )
    for query in (
        f"created:{contact.created_at[:10]}",
        "created_by:tester",
        "source:manual",
        f"id:{contact.id}",
        "letter:l",
    ):
        assert contact.id in states.find(query), query
    with states.change("Delete", "delete") as change:
        change.trash([contact.id])
    gone = states.get_many([contact.id])[0]
    assert (gone.deleted_by, gone.deleted_for, gone.updated_for, gone.version) == (
        "tester",
        "delete",
        "delete",
        2,
    )
    assert contact.id in states.find("is:deleted updated_by:tester")
    assert contact.id not in states.find()
    states.undo()


def test_no_state_of_the_catalogue_is_forgotten() -> None:
    stamped = {"source", "uid", "created_by", "updated_by", "created_at", "updated_at"}
    slots = {f.name for f in BUILTIN if f.place is Place.CONTACT}
    assert slots - stamped == {*STATES} - {"interactions"}
