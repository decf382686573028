"""The book in numbers: keystrokes, orders, edit, undo, import against bare SQLite, duplicates."""

from __future__ import annotations

import csv
import random
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from app.domain.contact import Contact
from app.domain.query.tree import And, Word
from app.services import duplicates
from app.services.book import Book
from tests.benchmarks.books import contacts, with_duplicates

Line = tuple[str, str, str, bool]
"""What, measured, limit, whether it holds."""


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that something takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def make(path: Path, size: int) -> Book:
    """A book of realistic contacts; one that is there is used again."""
    if path.exists():
        return Book.open(path, region="US")
    book = Book.open(path, region="US")
    with book.change("Make", "import") as change:
        batch = []
        for contact in contacts(size):
            batch.append(contact)
            if len(batch) == 5000:
                change.put_many(batch)
                batch = []
        change.put_many(batch)
    return book


def keystrokes(book: Book) -> Iterator[Line]:
    """Every kind of query: first page in name order, and in another order."""
    rng = random.Random(1)
    numbers = book.numbers()
    people = [book.rows([rng.choice(numbers)])[0] for _ in range(80)]
    digits = ["".join(c for c in p.phone if c.isdigit()) or "1234567890" for p in people]
    kinds = {f"{k} letter(s)": [p.sort_key[:k] for p in people] for k in range(1, 6)}
    kinds["two words"] = [" ".join(w[:2] for w in p.sort_key.split()[:2]) for p in people]
    kinds["digits in the middle"] = [d[3:7] for d in digits]
    kinds["a word and digits"] = [f"{p.sort_key[:2]} {d[3:6]}" for p, d in zip(people, digits, strict=True)]
    kinds["no hit"] = ["xqzj", "qqqqq", "98765432198"]
    book.numbers(Word("warm"), limit=200)
    for kind, queries in kinds.items():
        for order, limit, worst in (("sort_name", 12, 50), ("company", 200, 1000)):
            times = sorted(
                timed(
                    lambda q=query, o=order: book.rows(
                        book.numbers(And(tuple(map(Word, q.split()))), o, limit=200)[:64]
                    )
                )
                for query in queries
            )
            median, late = statistics.median(times), times[int(len(times) * 0.99)]
            name = f"keystroke: {kind}" + ("" if order == "sort_name" else ", by company")
            yield (
                name,
                f"{median:.1f} ms, p99 {late:.1f} ms",
                f"{limit} / {worst} ms",
                median <= limit and late <= worst,
            )


def writes(book: Book) -> Iterator[Line]:
    """One edit and its undo."""
    ids = book.ids_of(book.numbers(limit=40))
    times, backs = [], []
    for n, contact in enumerate(book.get_many(ids)):
        edited = contact.set("first_name", f"Edited{n}")

        def edit(c=edited, v=contact.version) -> None:
            with book.change("Edit") as change:
                change.put(c, v)

        times.append(timed(edit))
        backs.append(timed(book.undo))
    yield (
        "save one edit (writer thread)",
        f"{statistics.median(times):.1f} ms",
        "16 ms",
        statistics.median(times) <= 16,
    )
    yield "undo of one edit", f"{statistics.median(backs):.1f} ms", "16 ms", statistics.median(backs) <= 16


WRITTEN = ("first_name", "last_name", "company", "email", "phone_number")


def _write(path: Path, people: Iterable[Contact]) -> list[list[str]]:
    """Write some values of contacts as a CSV file; the table without its head."""
    table = [[c.text(n) for n in WRITTEN] for c in people]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["First Name", "Last Name", "Company", "E-mail Address", "Mobile Phone"])
        writer.writerows(table)
    return table


def imports(folder: Path, rows: int) -> Iterator[Line]:
    """A CSV of so many rows, end to end, against bare executemany of the same values in the same run."""
    from app.formats.sniffing import sniff
    from app.services.importing import make_plan, run

    path = folder / "people.csv"
    table = _write(path, contacts(rows, seed=5))
    bare = sqlite3.connect(folder / "bare.db")
    bare.execute("CREATE TABLE value (contact, field, value)")
    values = [(i, n, v) for i, row in enumerate(table) for n, v in zip(WRITTEN, row, strict=True) if v]
    floor = timed(lambda: (bare.executemany("INSERT INTO value VALUES (?, ?, ?)", values), bare.commit()))
    bare.close()
    book = Book.open(folder / "import.kith", region="US")
    plan = make_plan(book, sniff(path), on_match="new")
    whole = timed(lambda: run(book, plan))
    plan.close()
    rate = rows / whole * 1000
    yield (
        "import: rows a second, plan apart",
        f"{rate:.0f}/s ({whole / floor:.0f} × bare)",
        "3,500/s",
        rate >= 3500,
    )
    back = timed(book.undo)
    yield "undo of that import", f"{back / whole:.2f} × the import", "1 ×", back <= whole
    book.close()


def _planned(folder: Path, book: Book, people: list[Contact]) -> Line:
    """The plan of a file with the people of a book: each record is matched against it."""
    from app.formats.sniffing import sniff
    from app.services.importing import make_plan

    path = folder / "again.csv"
    _write(path, people)
    took = timed(lambda: make_plan(book, sniff(path)).close())
    goal = 0.15 * len(people)
    return (
        f"plan of {len(people):,} rows against as many",
        f"{took / 1000:.1f} s",
        f"{goal / 1000:.1f} s",
        took <= goal,
    )


def plans(folder: Path, size: int) -> Iterator[Line]:
    """The plan of a file with the people of a book (what else is asked of duplicates: `benchmarks.duplicates`)."""
    people, _truth = with_duplicates(size, 3)
    book = Book.open(folder / "twice.kith", region="US")
    with book.change("Make", "import") as change:
        change.put_many(people)
    duplicates.refresh(book)
    yield _planned(folder, book, people)
    book.close()
