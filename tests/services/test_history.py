"""Merging, un-merging and taking back operations that are not the newest, on a real book."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.domain.book import SavedList
from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.domain.fields import DataType, Field
from app.domain.merge import Choices
from app.domain.values import Reference
from app.services import collections, duplicates, history, renaming
from app.services.book import Book
from app.services.merging import merge_clusters, merge_contacts, merge_safe, proposal
from tests.domain.strategies import contacts


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book.open(tmp_path / "book.kith", region="DE", by="tester")


def person(first: str, last: str, **values: str) -> Contact:
    fields = {"first_name": first, "last_name": last, **values}
    return Contact().add(*(Attribute(name, value) for name, value in fields.items()))


def put(book: Book, *contacts: Contact) -> list[Contact]:
    with book.change("Put") as change:
        return change.put_many(contacts)


def as_it_was(contact: Contact | None) -> Contact | None:
    """Without version and update stamps, which go on."""
    if contact is None:
        return None
    attributes = tuple(replace(a, updated_at="", updated_by="") for a in contact.attributes)
    return replace(contact, attributes=attributes, version=0, updated_at="", updated_by="", updated_for="")


ANN, BOB = (
    person("Ann", "Lee", email="ann@x.org"),
    person("Anne", "Lee", email="ann@x.org", phone_number="030 123456"),
)


def test_merge_then_undo_gives_every_member_back(book: Book) -> None:
    put(book, ANN, BOB)
    before = [as_it_was(c) for c in book.get_many([ANN.id, BOB.id])]
    result = merge_contacts(book, [ANN.id, BOB.id], Choices(ANN.id))
    assert result.survivors == (ANN.id,)
    merged = book.get(ANN.id)
    assert merged is not None
    assert merged.text("phone_number") == "030 123456"
    assert book.get(BOB.id) is None
    book.undo()
    assert [as_it_was(c) for c in book.get_many([ANN.id, BOB.id])] == before
    book.redo()
    assert book.get(BOB.id) is None


@settings(max_examples=30, phases=[Phase.explicit, Phase.generate])  # shrinking takes minutes here
@given(st.lists(contacts(), min_size=2, max_size=4))
def test_any_merge_can_be_taken_back_bit_for_bit(members: list[Contact]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        book = Book.open(Path(folder) / "b.kith", region="DE")
        members = [replace(c, id=f"c{i}", deleted_at="", parked=False) for i, c in enumerate(members)]
        put(book, *members)
        ids = [c.id for c in members]
        before = [as_it_was(c) for c in book.get_many(ids)]
        merge_contacts(book, ids)
        operation = book.operations(1)[0]
        put(book, person("Some", "Body"))
        history.revert(book, operation.id)
        assert [as_it_was(c) for c in book.get_many(ids)] == before
        book.close()


def test_unmerge_keeps_what_was_edited_since(book: Book) -> None:
    put(book, ANN, BOB)
    merge_contacts(book, [ANN.id, BOB.id], Choices(ANN.id))
    operation = book.operations(1)[0]
    merged = book.get(ANN.id)
    assert merged is not None
    phone = merged.main("phone_number")
    assert phone is not None
    put(book, merged.replace_attribute(replace(phone, value="030 999999")).add(Attribute("note", "since")))
    shown = history.reversal(book, operation.id)
    assert shown.kept == {ANN.id: ("phone_number",)}
    history.revert(book, operation.id)
    ann, bob = book.get(ANN.id), book.get(BOB.id)
    assert ann is not None
    assert bob is not None
    assert ann.text("phone_number") == "030 999999"
    assert ann.text("note") == "since"
    assert ann.text("first_name") == "Ann"
    assert bob.text("phone_number") == "030 123456"
    assert ann.version > merged.version


def test_taking_back_an_import_leaves_what_was_edited_since(book: Book) -> None:
    made = [person("P", str(i)) for i in range(4)]
    with book.change("Import", "import") as change:
        change.put_many(made)
    operation = book.operations(1)[0]
    edited = book.get(made[0].id)
    assert edited is not None
    put(book, edited.set("first_name", "Edited"))
    shown = history.reversal(book, operation.id)
    assert shown.edited == (made[0].id,)
    assert set(shown.gone) == {c.id for c in made[1:]}
    history.revert(book, operation.id)
    assert book.count() == 1
    book.undo()
    assert book.count() == 4
    with pytest.raises(KithError):
        history.revert(book, "no such operation")


def test_relations_that_pointed_at_a_merged_contact_are_led_on(book: Book) -> None:
    boss = Contact().add(
        Attribute("last_name", "Boss"), Attribute("related", Reference(BOB.id, "Anne"), "Assistant")
    )
    put(book, ANN, BOB, boss)
    merge_contacts(book, [ANN.id, BOB.id], Choices(ANN.id))
    led = book.get(boss.id)
    assert led is not None
    assert led.main("related").value == Reference(ANN.id, "Anne")  # type: ignore[union-attr]
    book.undo()
    assert book.get(boss.id).main("related").value == Reference(BOB.id, "Anne")  # type: ignore[union-attr]


def test_merging_needs_two_that_are_there(book: Book) -> None:
    put(book, ANN)
    with pytest.raises(KithError, match="two contacts"):
        merge_contacts(book, [ANN.id, "gone"])
    assert len(book.operations()) == 1


def test_duplicates_are_found_merged_dismissed_and_come_back_when_something_matters(book: Book) -> None:
    put(book, ANN, BOB, person("Carl", "Orff"))
    (cluster,) = duplicates.clusters(book)
    assert set(cluster.contacts) == {ANN.id, BOB.id}
    assert proposal(book, cluster.contacts).merged.contact.text("email") == "ann@x.org"
    duplicates.not_duplicates(book, [ANN.id, BOB.id])
    assert duplicates.clusters(book) == []
    bob = book.get(BOB.id)
    assert bob is not None
    put(book, bob.add(Attribute("note", "does not matter")))
    assert duplicates.clusters(book) == []
    put(book, book.get(BOB.id).set("first_name", "Ann"))  # type: ignore[union-attr]
    assert len(duplicates.clusters(book)) == 1
    book.undo()
    assert duplicates.clusters(book) == []
    duplicates.revoke(book, ANN.id, BOB.id)
    assert len(duplicates.clusters(book)) == 1


def test_merging_all_safe_is_one_step_back(book: Book) -> None:
    twins = [
        person(
            "Ifeoma", "Nwosu", email="ify@clinic.example", phone_number="0170 5551234", birthday="1980-01-02"
        ),
        person(
            "Tomasz",
            "Maciejewski",
            email="tm@lumen.example",
            phone_number="0151 7778899",
            birthday="1971-11-12",
        ),
        person(
            "Leilani",
            "Puuwai",
            email="leilani.p@isle.example",
            phone_number="0160 2223344",
            birthday="1990-05-30",
        ),
    ]
    put(book, *twins, *(replace(t, id=t.id[::-1]) for t in twins))
    result = merge_safe(book)
    assert result.merged == 6
    assert book.count() == 3
    book.undo()
    assert book.count() == 6


def test_looks_like(book: Book) -> None:
    put(book, ANN, person("Carl", "Orff"))
    duplicates.clusters(book)
    (pair,) = duplicates.lookalikes(book, BOB)
    assert pair.b == ANN.id
    assert duplicates.lookalikes(book, person("Nobody", "Else")) == []


def test_restoring_a_version_is_a_new_operation(book: Book) -> None:
    put(book, ANN)
    put(book, book.get(ANN.id).set("first_name", "Anna"))  # type: ignore[union-attr]
    latest = book.versions(ANN.id)[0]
    assert latest.before is not None
    history.restore_version(book, ANN.id, latest.before)
    ann = book.get(ANN.id)
    assert ann is not None
    assert (ann.text("first_name"), ann.version) == ("Ann", 3)
    assert len(book.versions(ANN.id)) == 3


def test_the_number_of_duplicates_follows_each_change_and_is_kept_with_the_book(book: Book) -> None:
    assert duplicates.count(book) == 0
    put(book, ANN, BOB, person("Carl", "Orff"))
    assert duplicates.known_count(book) is None
    assert duplicates.count(book) == 1
    again = Book.open(book.path, region=book.region)
    assert duplicates.known_count(again) == 1
    again.close()
    assert book.count("has:duplicates") == 2
    duplicates.not_duplicates(book, [ANN.id, BOB.id])
    assert (duplicates.count(book), book.count("has:duplicates")) == (0, 0)
    book.undo()
    assert duplicates.count(book) == 1


def newest(book: Book) -> str:
    return book.operations(1)[0].id


def test_telling_apart_is_taken_back_from_the_history_though_something_came_after(book: Book) -> None:
    ann, bob = put(book, ANN, BOB)
    duplicates.not_duplicates(book, [ann.id, bob.id])
    told = newest(book)
    put(book, person("Cid", "Ray"))
    assert duplicates.clusters(book) == []
    assert len(history.reversal(book, told).things) == 1
    history.revert(book, told)
    assert book.dismissed() == []
    assert len(duplicates.clusters(book)) == 1
    book.undo()
    assert len(book.dismissed()) == 1


def test_tags_folders_lists_and_fields_come_back_from_the_history(book: Book) -> None:
    (ann,) = put(book, replace(ANN, tags=frozenset({"Red"}), folder="Work"))
    with book.change("Describe") as change:
        change.put_folder(replace(book.folders()[0], description="The office"))
        change.put_list(SavedList("Reds", "tag:Red"))
    collections.add_field(book, Field("shoe", "Shoe", DataType.NUMBER, global_=False))
    put(book, replace(ann, attributes=(*ann.attributes, Attribute("shoe", 42))))
    before = as_it_was(book.get(ann.id))
    done = []
    collections.delete_tag(book, "Red")
    done.append(newest(book))
    collections.delete_field(book, "shoe")
    done.append(newest(book))
    collections.delete_folder(book, "Work")
    done.append(newest(book))
    with book.change("Delete list") as change:
        change.remove_list(book.lists()[0])
    done.append(newest(book))
    put(book, person("Cid", "Ray"))
    for operation in done:
        assert history.reversal(book, operation)
        history.revert(book, operation)
    assert as_it_was(book.get(ann.id)) == before
    assert [(f.name, f.description, f.count) for f in book.folders()] == [("Work", "The office", 1)]
    assert [(s.name, s.query) for s in book.lists()] == [("Reds", "tag:Red")]
    assert [(t.name, t.count) for t in book.tags()] == [("Red", 1)]
    assert book.count("shoe:42") == 1
    for _ in done:
        book.undo()
    assert (book.tags(), book.folders(), book.lists(), list(book.fields.custom)) == ([], [], [], [])


def test_taking_back_leaves_a_tag_that_others_have_and_what_was_changed_since(book: Book) -> None:
    (ann,) = put(book, replace(ANN, tags=frozenset({"Red"})))
    came = newest(book)
    put(book, replace(BOB, tags=frozenset({"Red"})))
    history.revert(book, came)
    assert book.get(ann.id) is None
    assert [(t.name, t.count) for t in book.tags()] == [("Red", 1)]
    renaming.rename_tag(book, "Red", "Rot")
    renamed = newest(book)
    renaming.rename_tag(book, "Rot", "Rouge")
    assert not history.reversal(book, renamed)


def test_the_own_card_follows_merges_and_undo(book: Book) -> None:
    ann, bob = put(book, ANN, BOB)
    with book.change("Mine") as change:
        change.remember("me", ann.id)
    book.undo()
    assert book.setting("me") == ""
    book.redo()
    merge_contacts(book, [bob.id, ann.id], Choices(bob.id))
    merged = newest(book)
    assert book.setting("me") == bob.id
    book.undo()
    assert book.setting("me") == ann.id
    book.redo()
    put(book, person("Cid", "Ray"))
    history.revert(book, merged)
    assert book.setting("me") == ann.id
    book.purge([i.id for i in put(book, replace(ann, deleted_at="2026-01-01T00:00:00Z"))])
    assert book.setting("me") == ""


def test_the_history_knows_what_was_taken_back_whatever_it_is_called(book: Book) -> None:
    """Two groups merged in one step; one of them is taken back alone, under words of another language."""
    ann, bob = person("Ann", "Lee"), person("Bob", "Ray")
    ann2, bob2 = person("Ann", "Lee", note="more"), person("Bob", "Ray", note="more")
    put(book, ann, ann2, bob, bob2)
    merge = merge_clusters(book, [[ann.id, ann2.id], [bob.id, bob2.id]], first_stays=True).changes.operation

    def known(contact: Contact) -> list[bool]:
        return [v.taken_back for v in book.versions(contact.id) if v.operation.id == merge]

    assert (known(ann), known(bob)) == ([False], [False])
    history.revert(book, merge, only=ann.id, label="Zurück")
    assert (known(ann), known(bob)) == ([True], [False])
    book.undo()
    assert (known(ann), known(bob)) == ([False], [False])
    book.redo()
    assert (known(ann), known(bob)) == ([True], [False])
    history.revert(book, merge, only=bob.id, label="Zurück")
    assert (known(ann), known(bob)) == ([True], [True])
