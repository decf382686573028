"""A book with damaged pages: what can be read is saved by id, what is lost is told, and a backup fills the gaps."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact, Interaction
from app.domain.errors import KithError
from app.domain.values import Photo
from app.services import backups, checking, salvage
from app.services.book import Book
from app.storage.pages import Pages
from tests.ui.people import book_of, person

PAGE = 4096
SIZE = 400


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book with everything in it that a contact can have, and a history."""
    book = book_of(tmp_path_factory.mktemp("salvage"))
    rng = random.Random(4)
    with book.change("Fill") as change:
        change.put_many(
            [
                replace(
                    person(f"First{i}", f"Last{i}", email=f"p{i}@x.example", phone_number=f"+4930{i:07}",
                           tags=["Choir"] if i % 3 else ["Client"], note="n" * rng.randrange(9000 if i % 50 == 0 else 90)),
                    metadata={"k": i}, interactions=(Interaction("call", "2026-01-01T00:00:00Z", note=f"c{i}"),),
                )
                for i in range(SIZE)
            ]
        )  # fmt: skip
        change.put(person("Photo").add(Attribute("photo", Photo.of(bytes(range(256)) * 90, "image/png"))))
    with book.change("Remove some") as change:
        change.remove(book.find("first1")[:20])
    with book.change("Edit many") as change:
        change.put_many([replace(c, favourite=True) for c in change.get_many(book.find("first2"))])
    book.close()
    return book.path


def everyone(path: Path) -> dict[str, Contact]:
    with closing(Book.open(path)) as book:
        return {c.id: c for c in (*book.all_contacts(), *book.all_contacts("is:deleted"))}


def overwrite(path: Path, pages: list[int], seed: int = 0) -> None:
    rng = random.Random(seed)
    with path.open("r+b") as opened:
        for page in pages:
            opened.seek((page - 1) * PAGE)
            opened.write(rng.randbytes(PAGE))


def copy_of(original: Path, folder: Path) -> Path:
    to = folder / "book.kith"
    to.write_bytes(original.read_bytes())
    return to


def test_a_whole_book_is_read_to_the_last_value(original: Path, tmp_path: Path) -> None:
    report = salvage.salvage_to(original, tmp_path / "new.kith")
    assert report.whole
    assert report.damaged_pages == 0
    assert everyone(tmp_path / "new.kith") == everyone(original)


def test_what_lies_in_the_log_is_read_too(tmp_path: Path) -> None:
    book = book_of(tmp_path)  # open still: all of it may lie in the log
    report = salvage.salvage_to(book.path, tmp_path / "new.kith")
    assert report.whole
    assert everyone(tmp_path / "new.kith") == {c.id: c for c in book.all_contacts()}
    book.close()


def roots(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as db:
        return dict(db.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0"))


@pytest.mark.parametrize(
    "tree", ["contact", "attribute", "interaction", "contact_tag", "sqlite_autoindex_contact_1"]
)
def test_without_the_root_of_a_tree_its_rows_are_still_found(
    original: Path, tmp_path: Path, tree: str
) -> None:
    path = copy_of(original, tmp_path)
    overwrite(path, [roots(path)[tree]])
    report = salvage.salvage_to(path, tmp_path / "new.kith")
    before, after = everyone(original), everyone(tmp_path / "new.kith")
    assert after.keys() == before.keys()
    assert report.lost == ()
    told = {h.id for h in report.hurt}
    assert {i for i in before if after[i].interactions != before[i].interactions} <= told
    same = sum(after[i] == before[i] for i in before)
    assert same >= 0.97 * len(before), f"{same} of {len(before)} are as they were"


def test_without_the_table_of_tables_contacts_are_told_by_their_shape(original: Path, tmp_path: Path) -> None:
    path = copy_of(original, tmp_path)
    with path.open("r+b") as opened:
        opened.seek(100)
        opened.write(bytes(PAGE - 100))
    salvage.salvage_to(path, tmp_path / "new.kith")
    before, after = everyone(original), everyone(tmp_path / "new.kith")
    assert before.keys() <= after.keys()
    assert all(after[i].attributes == before[i].attributes for i in before)


@pytest.mark.parametrize("seed", range(6))
def test_random_damage_costs_few_contacts_and_is_told(original: Path, tmp_path: Path, seed: int) -> None:
    path = copy_of(original, tmp_path)
    rng = random.Random(seed)
    count = Pages(path).count
    overwrite(path, rng.sample(range(2, count + 1), rng.randint(1, 5)), seed)
    before = everyone(original)
    damaged = path.read_bytes()
    report = salvage.salvage_to(path, tmp_path / "new.kith")
    after = everyone(tmp_path / "new.kith")
    assert path.read_bytes() == damaged
    assert len(after.keys() & before.keys()) >= 0.95 * len(before)
    told = {h.id for h in report.hurt} | set(report.lost)
    changed = {i for i in before if i in after and after[i].attributes != before[i].attributes}
    assert changed <= told
    with closing(Book.open(tmp_path / "new.kith")) as book:
        assert checking.check(book).ok


def test_recover_puts_the_new_book_in_place_keeps_the_old_and_fills_gaps_from_the_backup(
    original: Path, tmp_path: Path
) -> None:
    path = copy_of(original, tmp_path)
    backups.back_up(path)
    before = everyone(path)
    index = roots(path)["contact"]
    pages = Pages(path)
    _kind, _cells, children = pages._parts(index)
    overwrite(path, children[1:3])
    damaged = path.read_bytes()
    report = salvage.recover(path)
    assert report.whole, report
    assert report.from_backup > 0
    assert report.kept is not None
    assert report.kept.read_bytes() == damaged
    after = everyone(path)
    assert after.keys() == before.keys()
    assert all(
        after[i].attributes == before[i].attributes and after[i].tags == before[i].tags for i in before
    )


@pytest.mark.parametrize("content", [b"", b"no book at all", b"SQLite format 3\0" + bytes(9000)])
def test_of_nothing_nothing_is_made(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "b.kith"
    path.write_bytes(content)
    with pytest.raises(KithError, match="Nothing could be read"):
        salvage.salvage_to(path, tmp_path / "new.kith")
    assert path.read_bytes() == content
    assert not (tmp_path / "new.kith").exists()
