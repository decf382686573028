"""All numbers of the quality goals in one table: `python3 packaging/dev.py bench [--large] [--no-window] [--files] [--duplicates]`.

`--large` measures with 1,000,000 contacts beside 100,000 (making that book takes some minutes the first time);
`--files` only what is read from files and written to them, `--duplicates` only the search for duplicates.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.benchmarks import accuracy, duplicates, files, safety
from tests.benchmarks import book as measures


def show(lines: Iterable[measures.Line]) -> int:
    """Print lines as they come; how many fall short."""
    short = 0
    for what, measured, limit, holds in lines:
        print(f"{what:44} {measured:32} {limit:16} {'ok' if holds else 'SHORT'}", flush=True)
        short += not holds
    return short


def _files(size: int) -> int:
    print(f"\nfiles of {size:,} contacts")
    with tempfile.TemporaryDirectory() as folder:
        return show(files.reads(Path(folder), size)) + show(files.writes(size))


def main() -> int:
    """Measure and print; the exit status is the number of goals that are missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--no-window", action="store_true")
    parser.add_argument("--files", action="store_true")
    parser.add_argument("--duplicates", action="store_true")
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--damaged", type=int, default=40, help="how many damaged books to save")
    arguments = parser.parse_args()
    if arguments.files:
        return _files(min(20_000, arguments.size))
    short = 0
    kept = Path(tempfile.gettempdir()) / "kith-benchmarks"
    kept.mkdir(exist_ok=True)
    print("\nduplicates")
    for size in sorted({min(10_000, arguments.size), arguments.size}):
        short += show(duplicates.lives(kept, size))
    if arguments.duplicates:
        return short
    for size in (arguments.size, 1_000_000) if arguments.large else (arguments.size,):
        print(f"\n{size:,} contacts")
        made = measures.make(kept / f"book-{size}.kith", size)
        short += show(measures.keystrokes(made))
        short += show(measures.writes(made))
        made.close()
        print("\nkeeping it safe")
        short += show(safety.keeping(made.path))
        if not arguments.no_window:
            short += show(safety.exit_delay(made.path))
    print("\ndamage")
    short += show(safety.salvages(arguments.damaged))
    with tempfile.TemporaryDirectory() as folder:
        print("\nimport")
        short += show(measures.imports(Path(folder), min(20_000, arguments.size)))
        short += show(measures.plans(Path(folder), min(10_000, arguments.size)))
    short += _files(min(20_000, arguments.size))
    print("\nduplicates, by sets of known truth")
    short += show(accuracy.accuracy(min(10_000, arguments.size)))
    if not arguments.no_window:
        print("\nwindow", flush=True)
        subprocess.run([sys.executable, "-m", "tests.benchmarks.window"], check=False)
    return short


if __name__ == "__main__":
    sys.exit(main())
