"""The long run of faults: `python3 packaging/dev.py faults [--kills 1000]` prints what was tried and what was lost."""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.benchmarks.books import contacts
from tests.faults import damage, deeds
from tests.faults.bench import Bench
from tests.faults.syscalls import BROKEN, FULL, KILL, KILLS, TEAR, TIME


def main() -> int:
    """Run all deeds under all faults; returns how many books were not as they should be."""
    parser = argparse.ArgumentParser(prog="dev.py faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000, help="how often a process is killed in all")
    parser.add_argument(
        "--damaged", type=int, default=200, help="how many damaged copies of a book are saved"
    )
    parser.add_argument("--people", type=int, default=5000, help="contacts of the book that is damaged")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    dice, tried, lost = random.Random(chosen.seed), Counter[str](), list[str]()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, Bench(Path(folder)) as bench:
        if not bench.able:
            print("The system calls of SQLite cannot be reached here: its library is linked into Python.")
            return 1
        for name in deeds.DEEDS:
            course = bench.course(name)
            share = -(-chosen.kills // (3 * len(deeds.DEEDS)))
            wanted = [(kind, at) for kind in (KILL, TEAR) for at in chosen_calls(dice, course.calls, share)]
            wanted += [(TIME, dice.randint(1, course.time)) for _ in range(share)]
            wanted += [(k, at) for k in (FULL, BROKEN) for at in chosen_calls(dice, course.calls, share // 2)]
            for kind, at in wanted:
                for for_ever in (False,) if kind in KILLS else (False, True):
                    tried[kind] += 1
                    try:
                        bench.strike(name, course, kind, at, for_ever)
                    except AssertionError as error:
                        lost.append(str(error))
            print(f"{name:16} {course.calls:5} calls, {len(wanted):5} strikes", flush=True)
    saved = salvage(dice, chosen.damaged, chosen.people)
    kills = sum(tried[kind] for kind in KILLS)
    print(
        f"\nkills                 {kills} (before a call {tried[KILL]}, within one {tried[TEAR]}, at a random time {tried[TIME]})"
    )
    print(f"disk full             {tried[FULL]}\ndisk broken           {tried[BROKEN]}")
    if saved:
        back, whole = (sum(s.back for s in saved) / len(saved), sum(s.whole for s in saved) / len(saved))
        print(
            f"damaged files         {len(saved)} of {chosen.people} contacts, {sum(s.pages for s in saved)} pages overwritten"
        )
        print(
            f"salvaged              {back:.2%} of the contacts, {whole:.2%} without any loss; worst {min(s.back for s in saved):.2%}"
        )
    print(f"losses                {len(lost)}\nseconds               {time.monotonic() - started:.0f}")
    for words in lost[:20]:
        print("  ", words[:1000])
    return len(lost)


def salvage(dice: random.Random, copies: int, size: int) -> list[damage.Saved]:
    """Damage copies of a generated book and save each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole = damage.book_of(folder, list(contacts(size)))
        before = damage.people(whole)
        return [damage.salvaged(whole, before, folder, dice) for _ in range(copies)]


def chosen_calls(dice: random.Random, calls: int, wanted: int) -> list[int]:
    """Every call if there are so few, else as many by chance."""
    return list(range(1, calls + 1)) if calls <= wanted else sorted(dice.sample(range(1, calls + 1), wanted))


if __name__ == "__main__":
    raise SystemExit(min(main(), 1))
