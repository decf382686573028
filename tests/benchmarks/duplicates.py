"""Duplicates of a whole book as a person meets them: found cold, shown by the next start, followed, looked up.

Each cold search is a process of its own, with a copy of the book in which nothing is cached, so that its memory is its own.
Other work on the machine stretches seconds, so processor seconds (of all processes) stand beside them.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.domain.contact import Contact
from app.services import duplicates
from app.services.book import Book
from tests.benchmarks.books import with_duplicates

Line = tuple[str, str, str, bool]
LOOKED_UP = 300


def made(folder: Path, size: int) -> Path:
    """A book with duplicates in which nothing was ever searched; one that is there is used again."""
    path = folder / f"duplicates-{size}.kith"
    if not path.exists():
        draft = path.with_suffix(".new")
        book = Book.open(draft, region="US")
        people, _truth = with_duplicates(size, 3)
        with book.change("Make", "import") as change:
            for start in range(0, size, 5000):
                change.put_many(people[start : start + 5000])
        book.checkpoint()
        book.close()
        draft.rename(path)
    return path


def cold(path: Path) -> None:
    """Search a book, then lay down its keys, and print what it took: the work of the process of its own."""
    import resource

    def processor() -> float:
        of = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        return sum(usage.ru_utime + usage.ru_stime for usage in of)

    book = Book.open(path, region="US")
    started, before = time.perf_counter(), processor()
    found = duplicates.clusters(book)
    searched, used = time.perf_counter() - started, processor() - before
    unit = 1 if sys.platform == "darwin" else 1024
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    started = time.perf_counter()
    wait = _longest_wait(path, lambda: duplicates.prepare(book))
    filled = time.perf_counter() - started
    book.close()
    print(json.dumps([searched, used, memory, len(found), filled, wait]))


def _longest_wait(path: Path, work: Callable[[], object]) -> float:
    """Milliseconds that somebody who wants to write beside some work waits at most."""
    longest, done = [0.0], threading.Event()

    def write() -> None:
        db = sqlite3.connect(path, isolation_level=None, timeout=60)
        while not done.wait(0.005):
            started = time.perf_counter()
            db.execute("BEGIN IMMEDIATE")
            longest.append((time.perf_counter() - started) * 1000)
            db.execute("ROLLBACK")
        db.close()

    thread = threading.Thread(target=write)
    thread.start()
    try:
        work()
    finally:
        done.set()
        thread.join()
    return max(longest)


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def lives(folder: Path, size: int) -> Iterator[Line]:
    """All of it for a book of one size."""
    path = folder / "searched.kith"
    for old in folder.glob("searched.kith*"):
        old.unlink()
    shutil.copy(made(folder, size), path)
    command = [
        sys.executable,
        "-c",
        "import sys; from tests.benchmarks.duplicates import *; cold(Path(sys.argv[1]))",
    ]
    said = subprocess.run([*command, str(path)], check=True, capture_output=True, text=True).stdout
    searched, used, memory, count, filled, wait = json.loads(said.splitlines()[-1])
    goal = 15 * size / 100_000
    yield (
        f"duplicates among {size:,}, cold",
        f"{searched:.1f} s ({used:.1f} s processor)",
        f"{goal:.1f} s",
        searched <= goal or size < 50_000,
    )
    yield f"   {count:,} groups; memory", f"{memory:.0f} MB", "600 MB", memory < 600
    yield (
        "   then keys, in the background",
        f"{filled:.1f} s, writers wait {wait:.0f} ms",
        "50 ms",
        wait <= 50,
    )
    book = Book.open(path, region="US")
    opened = _timed(lambda: duplicates.clusters(book))
    yield "   the next start shows them after", f"{opened:.0f} ms", "1,000 ms", opened <= 1000
    yield from _looked_up(book)
    yield from _followed(book)
    book.close()


def _looked_up(book: Book) -> Iterator[Line]:
    ids = random.Random(1).sample(sorted(book.matching.profiles()), LOOKED_UP)
    people = book.get_many(ids)
    first = _timed(lambda: duplicates.lookalikes(book, people[0]))
    yield "   the first look for one after it", f"{first:.0f} ms", "500 ms", first <= 500
    duplicates.make_ready(book)  # as the editor has it done while somebody begins to type
    times = sorted(_timed(lambda c=c: duplicates.lookalikes(book, c)) for c in people)  # type: ignore[misc]
    median, late = statistics.median(times), times[int(0.95 * len(times))]
    yield "   one new contact", f"{median:.1f} ms, p95 {late:.1f} ms", "5 / 8 ms", median < 5 and late < 8


def _followed(book: Book) -> Iterator[Line]:
    someone = book.get_many([duplicates.clusters(book)[0].contacts[0]])[0]
    duplicates.clusters(book)

    def add() -> None:
        with book.change("Add") as change:
            change.put(Contact(attributes=someone.attributes))
        duplicates.clusters(book)

    first, later = _timed(add), statistics.median(_timed(add) for _ in range(3))
    yield "   one more contact is counted after", f"{later:.0f} ms (the first {first:.0f} ms)", "–", True
