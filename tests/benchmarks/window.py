"""How quick and how large the window is: start, list reset, frames, memory. Run by hand; prints a table of ratios.

    python -m tests.benchmarks.window [contacts]

Each start is a process of its own. A book of that size is made once and kept beside the system's temporary files.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
window.show()
app.processEvents()
window.grab()
print("up", flush=True)
"""

OURS = """
import sys
from pathlib import Path
from app.bootstrap import Program
from app.ui.starting import quickly
with quickly():
    from app.ui.application import make_application
    app = make_application([])
    program = Program()
    assert program.open(Path(sys.argv[1]))
program.window.grab()
heavy = [m for m in ("sqlalchemy", "openpyxl", "phonenumbers", "lxml", "numpy") if m in sys.modules]
assert not heavy, heavy
print("up", flush=True)
program.window.close()
"""


def make_book(count: int) -> Path:
    """A book of invented contacts, made once."""
    from app.services.book import Book
    from tests.benchmarks import books

    path = Path(tempfile.gettempdir()) / f"kith-window-{count}.kith"
    if path.exists():
        return path
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    book = Book.open(draft)
    with book.change(f"Import {count}", "import") as change:
        part = []
        for contact in books.contacts(count):
            part.append(contact)
            if len(part) == 5000:
                change.put_many(part)
                part = []
        change.put_many(part)
    book.close()
    draft.rename(path)
    return path


def start_seconds(path: Path, runs: int = 9) -> tuple[float, float]:
    """Medians of the time from the spawn of a process until it says that its window is painted: bare, and ours.

    Both by turns, so that what else the machine does falls on both; the first of each is to warm up and is not counted.
    """
    took: tuple[list[float], list[float]] = ([], [])
    for _ in range(runs + 1):
        took[0].append(_one_start(BARE))
        took[1].append(_one_start(OURS, str(path)))
    return statistics.median(took[0][1:]), statistics.median(took[1][1:])


def _one_start(code: str, *arguments: str) -> float:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "up\n"
        return time.perf_counter() - began


def memory() -> float:
    """What this process holds, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def in_window(path: Path) -> dict[str, float]:
    """Milliseconds of a reset and of frames while scrolling, and MB over an empty window."""
    from app.bootstrap import Program
    from app.ui.application import make_application

    app = make_application([])
    program = Program()
    empty = Path(tempfile.mkdtemp()) / "empty.kith"
    assert program.open(empty)
    settle(app, 1.0)
    before = memory()
    assert program.open(path)
    window = program.window
    assert window is not None
    settle(app, 3.0)
    after = memory()
    numbers = window.session.book.numbers()
    resets = []
    for _ in range(9):
        began = time.perf_counter()
        window.list.model.show(numbers)
        window.list.view.viewport().repaint()
        resets.append((time.perf_counter() - began) * 1000)
    settle(app, 0.2)
    frames = scroll(window, app)
    window.close()
    return {
        "reset": statistics.median(resets),
        "frame median": statistics.median(frames),
        "frame p99": sorted(frames)[int(len(frames) * 0.99)],
        "memory": after - before,
    }


def scroll(window, app) -> list[float]:
    """Milliseconds of 600 frames: by the wheel, by the page, and by leaps."""
    view = window.list.view
    bar = view.verticalScrollBar()
    frames = []
    for step in range(600):
        kind = step % 3
        value = bar.value() + (120 if kind == 0 else view.viewport().height())
        if kind == 2:
            value = (step * 7919 * 1009) % max(1, bar.maximum())
        began = time.perf_counter()
        bar.setValue(value)
        view.viewport().repaint()
        frames.append((time.perf_counter() - began) * 1000)
        app.processEvents()
    return frames


def settle(app, seconds: float) -> None:
    """Let the window do what it does by itself."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["KITH_HOME"] = tempfile.mkdtemp()
    path = make_book(count)
    bare, ours = start_seconds(path)
    found = in_window(path)
    print(f"{count:,} contacts")
    print(f"start          {ours:6.3f} s   {ours / bare:5.2f} × bare ({bare:.3f} s), to reach 1.6")
    print(f"list reset     {found['reset']:6.2f} ms  with its first frame, to reach 10")
    print(f"frame median   {found['frame median']:6.2f} ms  to reach 8")
    print(f"frame p99      {found['frame p99']:6.2f} ms  to reach 16")
    print(f"memory         {found['memory']:6.1f} MB  over an empty window, to reach 150")


if __name__ == "__main__":
    main()
