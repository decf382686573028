"""What keeping a book safe takes: backup, look inside, restore, delay of the exit; and how much of damaged books is saved."""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from app.services import backups, restoring, salvage
from app.services.book import Book
from app.storage.pages import Pages
from tests.benchmarks.book import Line, make, timed

PAGE = 4096


def keeping(path: Path) -> Iterator[Line]:
    """Backup, look inside, compare and restore of the book at `path`, of which a copy is worked on."""
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "book.kith"
        shutil.copy(path, book)
        made: list[Path] = []
        took = timed(lambda: made.append(backups.back_up(book)))
        size = made[0].stat().st_size
        share = size / book.stat().st_size
        yield "backup, checked to the last row", f"{took / 1000:.1f} s, {share:.0%} of the book", "-", True
        with closing(Book.open(book)) as opened:
            (copy,) = backups.backups(book)
            yield (
                "what has changed since",
                f"{timed(lambda: backups.difference(copy, opened)):.0f} ms",
                "-",
                True,
            )

        def look() -> None:
            with restoring.looked_into(made[0]):
                pass

        yield "look inside a backup", f"{timed(look) / 1000:.1f} s", "-", True
        yield (
            "restore (with a backup before)",
            f"{timed(lambda: restoring.restore(book, made[0])) / 1000:.1f} s",
            "-",
            True,
        )


def exit_delay(path: Path) -> Iterator[Line]:
    """From closing the window until nothing holds it any more, with a backup to be made."""
    from app.bootstrap import Program
    from app.ui.application import make_application

    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "book.kith"
        shutil.copy(path, book)
        app = make_application([])
        program = Program()
        program.open(book)
        window = program.window
        assert window is not None
        until = time.monotonic() + 2
        while time.monotonic() < until:
            app.processEvents()
        session = window.session
        with session.book.change("Change") as change:
            change.trash(session.book.find(limit=1))
        took = timed(window.close)
        yield "exit with a backup to be made", f"{took:.0f} ms", "1000 ms", took <= 1000
        until = time.monotonic() + 300
        while not backups.backups(book) and time.monotonic() < until:
            time.sleep(0.2)
        yield (
            "… which is there afterwards",
            str(len(backups.backups(book))),
            "1",
            len(backups.backups(book)) == 1,
        )


def salvages(copies: int = 200, size: int = 5000) -> Iterator[Line]:
    """Copies of a book, each with 1 to 5 random pages behind the first overwritten: how many contacts come back by id."""
    with tempfile.TemporaryDirectory() as folder:
        original = Path(folder) / "book.kith"
        with closing(make(original, size)) as book:
            before = {c.id: c.attributes for c in book.all_contacts()}
            book.checkpoint()
        rng = random.Random(7)
        pages = Pages(original).count
        by_id, whole, worst = 0.0, 0.0, 1.0
        for number in range(copies):
            damaged, new = Path(folder) / "damaged.kith", Path(folder) / f"new{number}.kith"
            shutil.copy(original, damaged)
            with damaged.open("r+b") as opened:
                for page in rng.sample(range(1, pages), rng.randint(1, 5)):
                    opened.seek(page * PAGE)
                    opened.write(rng.randbytes(PAGE))
            salvage.salvage_to(damaged, new)
            with closing(Book.open(new)) as saved:
                after = {c.id: c.attributes for c in saved.all_contacts()}
            found = len(before.keys() & after.keys()) / len(before)
            by_id, worst = by_id + found, min(worst, found)
            whole += sum(after.get(i) == a for i, a in before.items()) / len(before)
            new.unlink()
        rate, exact = by_id / copies, whole / copies
        yield (
            f"{copies} damaged books: contacts by id",
            f"{rate:.2%}, worst {worst:.2%}",
            "98 %",
            rate >= 0.98,
        )
        yield f"{copies} damaged books: every value the same", f"{exact:.2%}", "-", True
