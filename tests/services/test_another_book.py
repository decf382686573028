"""Another Kith book as the source of an import: everything comes in through the plan, the other book stays as it is."""

from hashlib import sha256
from pathlib import Path

import pytest

from app.domain.book import Folder, SavedList, Tag
from app.domain.contact import Attribute, Contact, Interaction
from app.domain.errors import KithError
from app.domain.values import Photo
from app.services import collections, importing
from app.services.book import Book

PIXEL = b"\x89PNG\r\n\x1a\n" + b"0" * 40


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.kith"
    book = Book.open(path, region="DE")
    shoe = collections.add_field(book, collections.custom_field("shoe", "Shoe", "number", "", (), True, ()))
    with book.change("Begin") as change:
        change.put_tag(Tag("Choir", "violet", 30))
        change.put_folder(Folder("Work", "what pays"))
        change.put_list(SavedList("Singers", "tag:Choir"))
        change.put(
            Contact(
                tags=frozenset({"Choir"}), folder="Work", parked=True, metadata={"n": 1},
                interactions=(Interaction("call", "2026-01-02T03:04:05Z", "voicemail", "x"),),
                attributes=(
                    Attribute("first_name", "Ann"), Attribute("email", "ann@x.example", "Work", is_primary=True),
                    Attribute(shoe.name, 42), Attribute("photo", Photo.of(PIXEL, "image/png")),
                ),
            )
        )  # fmt: skip
    book.close()
    return path


def merge(book: Book, path: Path) -> importing.ImportResult:
    plan = importing.make_plan(book, importing.source_of(path))
    try:
        return importing.run(book, plan)
    finally:
        plan.close()


def test_all_that_a_book_holds_comes_in_and_goes_with_one_undo(tmp_path: Path, other: Path) -> None:
    book = Book.open(tmp_path / "mine.kith", region="DE")
    before = sha256(other.read_bytes()).hexdigest()
    result = merge(book, other)
    assert sha256(other.read_bytes()).hexdigest() == before
    assert (result.counts["new"], book.undo_label) == (1, "Import other.kith")
    (ann,) = book.get_many(book.find("ann"))
    assert (ann.tags, ann.folder, ann.parked, ann.metadata) == ({"Choir"}, "Work", True, {"n": 1})
    assert [i.outcome for i in ann.interactions] == ["voicemail"]
    assert ann.text("shoe") == "42"
    photo = ann.main("photo")
    assert photo is not None
    assert isinstance(photo.value, Photo)
    assert book.photo(photo.value.sha256) == PIXEL
    assert [(t.name, t.color, t.touch_freq) for t in book.tags()] == [("Choir", "violet", 30)]
    assert [f.description for f in book.folders()] == ["what pays"]
    assert [s.query for s in book.lists()] == ["tag:Choir"]
    assert [f.name for f in book.fields.custom] == ["shoe"]
    book.undo()
    assert book.is_empty


def test_the_same_book_again_changes_nothing(tmp_path: Path, other: Path) -> None:
    book = Book.open(tmp_path / "mine.kith", region="DE")
    merge(book, other)
    again = merge(book, other)
    assert (again.counts["skip"], bool(again.changes)) == (1, False)


def test_a_contact_that_both_have_is_brought_together(tmp_path: Path, other: Path) -> None:
    book = Book.open(tmp_path / "mine.kith", region="DE")
    with book.change("Mine") as change:
        change.put(Contact(attributes=(Attribute("first_name", "Ann"), Attribute("email", "ann@x.example"))))
    plan = importing.make_plan(book, importing.source_of(other), on_match="fill")
    (row,) = plan.rows()
    assert row.action in ("fill", "review")
    assert row.match == book.find()[0]
    plan.close()


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "foreign.db"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE t (x)")
    db.close()
    with pytest.raises(KithError, match="another program"):
        importing.source_of(path)
