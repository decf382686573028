"""The search index: ranks follow the names whatever comes and goes, and every row of the index has its contact."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.contact import Attribute, Contact
from app.domain.query.tree import And, Term, Word
from app.services.book import Book
from app.storage.connection import connect


def person(first: str, last: str, *more: Attribute) -> Contact:
    return Contact().add(Attribute("first_name", first), Attribute("last_name", last), *more)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book.open(tmp_path / "book.kith", region="DE")


def put(book: Book, *contacts: Contact) -> None:
    with book.change("Put") as change:
        change.put_many(contacts)


def names(book: Book, *words: str, order: str = "sort_name", limit: int | None = None) -> list[str]:
    term: Term = And(tuple(Word(w) for w in words))
    return [r.display_name for r in book.rows(book.numbers(term, order, limit))]


def assert_whole(path: Path) -> None:
    """Ranks are in name order, and deleting every row of the index by what `search_text` says leaves it empty."""
    db: sqlite3.Connection = connect(path, write=True)
    rows = db.execute(
        "SELECT c.rank, c.sort_key, s.words, s.digits FROM contact c JOIN search_text s ON s.contact = c.num ORDER BY c.rank"
    ).fetchall()
    assert None not in [r[0] for r in rows]
    assert [r[1] for r in rows] == sorted(r[1] for r in rows)
    db.execute("BEGIN")
    for table, column in (("words", 2), ("digits", 3)):
        for row in rows:
            if row[column]:
                db.execute(
                    f"INSERT INTO {table}({table}, rowid, text) VALUES ('delete', ?, ?)",
                    (row[0], row[column]),
                )
        db.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")
        left = db.execute(f"SELECT rowid FROM {table} WHERE {table} MATCH 'a* OR b* OR 1* OR z*'").fetchall()
        assert left == []
    db.execute("ROLLBACK")
    db.close()


def test_names_that_go_between_the_same_two_neighbours_never_run_out_of_room(book: Book) -> None:
    put(book, person("Ann", "A"), person("Zed", "Z"))
    for i in range(80):
        put(book, person(f"Same{i % 3}", "Name"))
    assert names(book, "same1") == ["Same1 Name"] * 27
    assert_whole(book.path)


def test_each_new_name_before_all_others(book: Book) -> None:
    for i in range(60, 0, -1):
        put(book, person("X", f"N{i:03}"))
    assert names(book) == [f"X N{i:03}" for i in range(1, 61)]
    assert_whole(book.path)


@settings(max_examples=25)
@given(
    st.lists(
        st.lists(
            st.tuples(st.integers(0, 12), st.sampled_from(["a", "b", "ab", "abc", "z"])),
            min_size=1,
            max_size=8,
        ),
        max_size=8,
    )
)
def test_any_sequence_of_writes_leaves_the_index_whole(batches: list[list[tuple[int, str]]]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        book = Book.open(Path(folder) / "b.kith", region="DE")
        for batch in batches:
            latest = {f"id{n}": Contact(id=f"id{n}").add(Attribute("last_name", name)) for n, name in batch}
            put(book, *latest.values())
            with book.change("Remove") as change:
                change.remove([f"id{batch[0][0]}"])
            book.undo()
        assert_whole(book.path)
        book.close()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("0301234", True), ("301234", True), ("+4930", True), ("0049 30", True), ("(030)", True), ("567", True),
        ("4567", True), ("030 1234", True), ("9999", False), ("12", False), ("1245", False),
    ],
)  # fmt: skip
def test_runs_of_digits_are_found_inside_numbers_however_they_are_typed(
    book: Book, typed: str, found: bool
) -> None:
    put(book, person("Ann", "Lee", Attribute("phone_number", "+49 (30) 123-4567")), person("Bo", "Ray"))
    assert names(book, *typed.split()) == (["Ann Lee"] if found else [])


def test_a_word_and_digits_together(book: Book) -> None:
    phone = Attribute("phone_number", "030 1234567")
    put(book, person("Ann", "Lee", phone), person("Ann", "Ray"), person("Bob", "Lee", phone))
    assert names(book, "ann", "1234") == ["Ann Lee"]
    assert names(book, "le", "0301") == ["Ann Lee", "Bob Lee"]


@pytest.mark.parametrize("typed", ["Müller", "muller", "MÜL", "mueller"])
def test_case_and_accents_are_aside(book: Book, typed: str) -> None:
    put(book, person("Zoë", "Müller"), person("Bo", "Mull"))
    assert ("Zoë Müller" in names(book, typed)) == (typed != "mueller")


def test_pages_come_in_name_order_both_ways_and_in_other_orders(book: Book) -> None:
    put(book, *(person(f"P{i:02}", f"L{99 - i:02}", Attribute("company", f"C{i % 7}")) for i in range(50)))
    assert names(book, "p", limit=3) == ["P49 L50", "P48 L51", "P47 L52"]
    assert names(book, "p", order="-sort_name", limit=2) == ["P00 L99", "P01 L98"]
    by_company = names(book, "p", order="company", limit=50)
    assert by_company == names(book, order="company")
    assert by_company[0] == "P49 L50"
    assert names(book, "p", order="-display_name", limit=2) == ["P49 L50", "P48 L51"]


def test_the_trash_is_not_searched_but_parked_contacts_are(book: Book) -> None:
    from dataclasses import replace

    gone, parked = person("Ann", "Gone"), replace(person("Ann", "Parked"), parked=True)
    put(book, gone, parked)
    with book.change("Delete") as change:
        change.trash([gone.id])
    assert names(book, "ann") == ["Ann Parked"]
    assert names(book) == []


def test_text_of_any_kind_neither_breaks_the_index_nor_the_query(book: Book) -> None:
    odd = [
        "\x00nul",
        "\ud800lone",
        "\u202ebidi",
        'quo"te',
        "st*ar",
        "AND",
        "x" * 50_000,
        "'; DROP TABLE contact;--",
    ]
    put(book, *(person(text, "Odd") for text in odd))
    for text in odd:
        names(book, *text.split())
    assert len(names(book, "odd")) == len(odd)
    assert_whole(book.path)
