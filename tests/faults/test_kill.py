"""kill -9 while a book is written: it opens whole afterwards, and an operation is there wholly or not at all."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.services import checking
from app.services.book import Book

KILLS = 25
PEOPLE = 400

IMPORT = """
import sys
from pathlib import Path
from app.services.book import Book
from app.formats.sniffing import sniff
from app.services.importing import make_plan, run
book = Book.open(Path(sys.argv[1]), region="DE")
plan = make_plan(book, sniff(Path(sys.argv[2])), on_match="new")
print("ready", flush=True)
run(book, plan)
print("done", flush=True)
"""
MERGE = """
import sys
from pathlib import Path
from app.services.book import Book
from app.services import merging
book = Book.open(Path(sys.argv[1]), region="DE")
ids = book.find()
pairs = [ids[i:i + 2] for i in range(0, len(ids) - 1, 2)]
print("ready", flush=True)
merging.merge_clusters(book, pairs)
print("done", flush=True)
"""


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    """A file of people."""
    path = tmp_path / "people.vcf"
    card = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Family{0};Given{0};;;\r\nFN:Given{0} Family{0}\r\n"
        "EMAIL:p{0}@x.example\r\nTEL:+4930{0:07}\r\nEND:VCARD\r\n"
    )
    path.write_text("".join(card.format(i) for i in range(PEOPLE)), newline="")
    return path


def killed(program: str, delay: float, *arguments: Path) -> bool:
    """Run a program and kill it so many seconds after it is ready; whether it was done before that."""
    environment = dict(os.environ, PYTHONPATH=str(Path(__file__).parents[2]))
    with subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            process.wait(timeout=delay)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        return "done" in process.stdout.read()


def assert_whole(book: Book, counts: set[int]) -> None:
    report = checking.check(book)
    assert report.ok, report.problems
    assert book.count() in counts


def test_an_import_that_is_killed_is_there_wholly_or_not_at_all(tmp_path: Path, cards: Path) -> None:
    path = tmp_path / "book.kith"
    Book.open(path).close()
    rng, expected, outcomes = random.Random(1), 0, set()
    for _ in range(KILLS):
        done = killed(IMPORT, rng.uniform(0, 0.35), path, cards)
        book = Book.open(path)
        now = book.count()
        assert_whole(book, {expected, expected + PEOPLE})
        assert now == expected + PEOPLE or not done, "an import that was reported as done is not there"
        outcomes.add(now > expected)
        if now > expected:
            book.undo()
            expected = book.count()
        book.close()
    assert outcomes, "nothing was tried"


def test_a_merge_that_is_killed_is_there_wholly_or_not_at_all(tmp_path: Path, cards: Path) -> None:
    from app.formats.sniffing import sniff
    from app.services.importing import make_plan, run

    path = tmp_path / "book.kith"
    book = Book.open(path)
    plan = make_plan(book, sniff(cards), on_match="new")
    run(book, plan)
    plan.close()
    book.close()
    rng = random.Random(2)
    for _ in range(KILLS):
        done = killed(MERGE, rng.uniform(0, 0.6), path)
        book = Book.open(path)
        now = book.count()
        assert_whole(book, {PEOPLE, PEOPLE // 2})
        assert now == PEOPLE // 2 or not done, "a merge that was reported as done is not there"
        if now < PEOPLE:
            book.undo()
            assert book.count() == PEOPLE
        book.close()
