"""How the window answers while a large file comes in: the longest gap of its event loop in each step. Run by hand.

    python -m tests.benchmarks.importing [rows]

The gaps are those of a 5 ms timer in the window's thread; frames of scrolling are not counted here. Memory is the
growth of this process, without the workers that parse.
"""

from __future__ import annotations

import csv
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

GOAL_MS = 50.0


class Probe:
    """A timer that notes how late it comes."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def during(self, app, act: Callable[[], object], until: Callable[[], bool]) -> tuple[float, float, float]:
        """(seconds, longest gap, 99th percentile of gaps in ms) from *act* until *until* holds and the window is quiet."""
        self.gaps.clear()
        began = self._last = time.perf_counter()
        act()
        while not until():
            app.processEvents()
            time.sleep(0.0005)
        took = time.perf_counter() - began
        for _ in range(20):
            app.processEvents()
            time.sleep(0.005)
        found = sorted(self.gaps)
        return took, found[-1], found[int(len(found) * 0.99)]


def write_csv(path: Path, rows: int) -> None:
    """A table with the values of invented people."""
    from tests.benchmarks import books

    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["First Name", "Last Name", "Company", "E-mail", "Mobile Phone", "Birthday", "City", "Notes"]
        )
        for n, contact in enumerate(books.contacts(rows)):
            city = contact.main("address")
            writer.writerow([
                contact.text("first_name"), contact.text("last_name"), contact.text("company"), contact.text("email"),
                contact.text("phone_number"), f"{1940 + n % 70}-{1 + n % 12:02}-{1 + n % 28:02}",
                city.value.city if city else "", f"row {n}",
            ])  # fmt: skip


def memory() -> float:
    """What this process holds, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    """Measure and print."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(tempfile.mkdtemp())
    os.environ["KITH_HOME"] = str(folder)
    write_csv(folder / "people.csv", rows)

    from app.ui.starting import quickly

    with quickly():
        from app.bootstrap import Program
        from app.ui.application import make_application

        app = make_application([])
        program = Program()
        assert program.open(folder / "book.kith")
    window = program.window
    assert window is not None
    probe = Probe()
    before = memory()
    print(f"{rows:,} rows, goal {GOAL_MS:.0f} ms")
    for book in ("empty", "with the same people"):
        probe.during(app, lambda: window.open_import([]), lambda: True)
        wizard = window.pages.currentWidget()
        steps = (
            (
                "look",
                lambda w=wizard: w.read(folder / "people.csv"),
                lambda w=wizard: w.page in ("format", "columns"),
            ),
            ("plan", lambda w=wizard: w.draft.make_plan(), lambda w=wizard: w.page == "plan"),
        )
        if book == "empty":
            steps += (("import", wizard.go_on, lambda w=wizard: w.page == "result"),)
        for name, act, until in steps:
            took, worst, usual = probe.during(app, act, until)
            print(
                f"{book}: {name:<7} {took:6.2f} s  longest gap {worst:6.1f} ms  p99 {usual:5.1f} ms"
                f"  {rows / took:8,.0f} rows/s  +{memory() - before:.0f} MB"
            )
        wizard.finished.emit()
    window.close()


if __name__ == "__main__":
    main()
