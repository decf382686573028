"""Large files are planned in other processes: the plan is the one that a small file gets."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.progress import Cancelled, Progress
from app.services.book import Book
from app.services.importing import batches, make_plan, run, source_in

HEAD = "First Name,Last Name,E-mail,Mobile Phone\n"
ROWS = batches.SMALL + 3 * batches.PIECE


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = Book.open(tmp_path / "b.kith", region="DE")
    yield book
    book.close()


def line(n: int) -> str:
    return f"Ann{n},Lee{n},ann{n}@x{n}.example,0170 {n + 1000000}\n"


def test_rows_of_a_large_file_meet_the_book_and_each_other(book: Book) -> None:
    known = make_plan(book, source_in((HEAD + "".join(map(line, range(5)))).encode(), "a.csv"))
    run(book, known)
    known.close()
    ids = {c.text("first_name"): c.id for c in book.all_contacts()}
    text = (
        HEAD
        + "".join(map(line, range(ROWS)))
        + line(ROWS - 1)
        + f"Ann3,Lee3,ann3@x3.example,0170 999\n\n{'x' * 3}\n"
    )
    plan = make_plan(book, source_in(text.encode(), "b.csv"))
    rows = list(plan.walk())
    assert [r.row for r in rows] == list(range(1, len(rows) + 1))
    assert {r.match for r in rows[:5]} == set(ids.values())
    assert [r.action for r in rows[:7]] == ["skip"] * 5 + ["new"] * 2
    assert plan.counts()["new"] == ROWS - 5 + 1
    again, other = rows[ROWS], rows[ROWS + 1]
    assert (again.action, again.reason) == ("skip", f"Twice in this file: the same as row {ROWS}")
    assert (other.action, other.match) == ("review", ids["Ann3"])
    assert plan.national == ROWS + 2
    result = run(book, plan)
    plan.close()
    assert result.counts["new"] == ROWS - 4
    assert book.count() == ROWS + 2


def test_cards_of_a_large_file_bring_fields_and_groups_and_keep_their_lines(book: Book) -> None:
    cards = [
        f"BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:{n:032x}\r\nFN:Ann {n}\r\nN:Lee{n};Ann;;;\r\nX-MINE;A=b:{n}\r\nEND:VCARD\r\n"
        for n in range(ROWS)
    ]
    cards[ROWS - 2] = cards[ROWS - 2].replace("X-MINE;A=b:", "no property at all ")
    group = (
        f"BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Choir\r\nMEMBER:urn:uuid:{1:032x}\r\nEND:VCARD\r\n"
    )
    plan = make_plan(book, source_in("".join([*cards, group]).encode(), "b.vcf"))
    assert plan.counts() == {**dict.fromkeys(plan.counts(), 0), "new": ROWS, "group": 1}
    flawed = plan.row(ROWS - 1)
    assert flawed.line == (ROWS - 2) * 7 + 1
    assert [w.line for w in flawed.warnings] == [flawed.line + 5]
    run(book, plan)
    plan.close()
    (tagged,) = [c for c in book.all_contacts() if c.tags]
    assert (tagged.text("first_name"), tagged.tags) == ("Ann", frozenset({"Choir"}))
    assert {a.value for c in book.all_contacts() for a in c.all("vcard.x-mine")} == {
        str(n) for n in range(ROWS) if n != ROWS - 2
    }


def test_a_large_plan_can_be_stopped(book: Book) -> None:
    class Stopped(Progress):
        def advance(self, n: int = 1, note: str = "") -> None:
            if n:
                self.cancel()
            super().advance(n, note)

    text = HEAD + "".join(map(line, range(ROWS)))
    with pytest.raises(Cancelled):
        make_plan(book, source_in(text.encode(), "b.csv"), progress=Stopped())
    assert book.count() == 0


def test_the_making_of_a_plan_says_how_far_it_is(book: Book) -> None:
    progress = Progress()
    text = HEAD + "".join(map(line, range(ROWS)))
    make_plan(book, source_in(text.encode(), "b.csv"), progress=progress).close()
    assert (progress.done, progress.total) == (ROWS, ROWS)
