"""`kith --self-test`: does this installation work? A book, files in and out, worker processes and the window are tried
in a temporary folder; nothing of the user's is touched. For packages, and for a report when something will not start."""

from __future__ import annotations

import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from app import RESOURCES, __version__

MANY = 4200
"""Rows enough for worker processes to start."""


def self_test() -> int:
    """Run every check and say how it went; returns the exit status, 0 if all is well."""
    checks: dict[str, Callable[[Path], str]] = {
        "resources": _resources,
        "window": _window,
        "book": _book,
        "tables and worker processes": _tables,
        "export": _export,
        "duplicates": _duplicates,
    }
    failed = 0
    before = os.environ.get("KITH_HOME")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ["KITH_HOME"] = folder
        for name, check in checks.items():
            begun = time.perf_counter()
            try:
                said = check(Path(folder))
            except Exception:  # whatever it is, the report has to tell
                traceback.print_exc()
                said, failed = "FAILED", failed + 1
            print(f"{name}: {said} ({time.perf_counter() - begun:.1f} s)", flush=True)
    if before is None:
        del os.environ["KITH_HOME"]
    else:
        os.environ["KITH_HOME"] = before
    words = "all well" if not failed else f"{failed} of {len(checks)} checks failed"
    print(f"Kith {__version__}, Python {sys.version.split()[0]}: {words}")
    return 1 if failed else 0


def _resources(_folder: Path) -> str:
    counts = [
        len(list((RESOURCES / name).iterdir())) for name in ("icons", "presets", "sample", "translations")
    ]
    if not all(counts):
        raise FileNotFoundError(RESOURCES)
    return f"{counts[0]} icons, {counts[3] // 2} translation(s)"


def _window(_folder: Path) -> str:
    """The window is painted on a book with contacts, speaks another language, and paints its icons."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from app.services.sample import sample_book
    from app.ui.application import has_display, make_application

    if not has_display():
        return "left out, there is no display"
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else make_application([])
    from app.services.book import Book
    from app.ui.main.window import MainWindow
    from app.ui.runner import ImmediateRunner
    from app.ui.session import Session

    window = MainWindow(Session(Book.open(sample_book()), ImmediateRunner()))
    window.show()
    until = time.monotonic() + 20
    while window.card is None and time.monotonic() < until:
        app.processEvents()
    app.processEvents()
    picture = window.grab().toImage()
    colours = {
        picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)
    }
    from app.ui.language import languages

    spoken = ", ".join(languages())
    window.close()
    window.session.close()
    if len(colours) < 30:
        raise RuntimeError(f"the window shows only {len(colours)} colours")
    return f"{picture.width()} × {picture.height()} on {QGuiApplication.platformName()}, speaks {spoken}"


def _book(folder: Path) -> str:
    from app.domain.contact import Attribute, Contact
    from app.services.book import Book

    book = Book.open(folder / "test.kith")
    with book.change("Add") as change:
        change.put(
            Contact(attributes=(Attribute("first_name", "Zoë"), Attribute("phone_number", "+49 30 23125118")))
        )
    found = book.find("zoe 23125")
    book.undo()
    left = book.find("zoe")
    book.close()
    if len(found) != 1 or left:
        raise RuntimeError("search or undo does not work")
    return "written, found, undone"


def _tables(folder: Path) -> str:
    from app.services.book import Book
    from app.services.importing import make_plan, run, source_of

    file = folder / "many.csv"
    rows = (f"Person {n},Name {n},p{n}@mail.example,+49 30 {23125000 + n}\n" for n in range(MANY))
    file.write_text("First name,Last name,E-mail,Phone\n" + "".join(rows), "utf-8")
    book = Book.open(folder / "tables.kith")
    result = run(book, make_plan(book, source_of(file)))
    book.close()
    came = len(result.contacts) - len(result.errors)
    if came != MANY:
        raise RuntimeError(f"{came} of {MANY} rows came in")
    return f"{came} rows"


def _export(folder: Path) -> str:
    """What is written can be read again."""
    from app.services.book import Book
    from app.services.exporting import Chosen, export
    from app.services.importing import make_plan, source_of
    from app.services.sample import sample_book

    book = Book.open(sample_book())
    kinds = ("vcard4", "csv", "xlsx", "json")
    for kind in kinds:
        out = folder / f"out.{kind.removesuffix('4').replace('vcard', 'vcf')}"
        written = export(book, Chosen(), out, kind).contacts
        plan = make_plan(book, source_of(out), on_match="new")
        read = sum(count for action, count in plan.counts().items() if action != "group")
        plan.close()
        if read != written:
            raise RuntimeError(f"{kind}: {read} of {written} contacts")
    book.close()
    return ", ".join(kinds)


def _duplicates(folder: Path) -> str:
    from app.domain.contact import Attribute, Contact
    from app.services.book import Book
    from app.services.duplicates import clusters

    book = Book.open(folder / "twins.kith")
    twin = (
        Attribute("first_name", "Robert"),
        Attribute("last_name", "Öström"),
        Attribute("email", "bob@mail.example"),
    )
    with book.change("Add") as change:
        change.put_many([Contact(attributes=twin), Contact(attributes=twin)])
    found = clusters(book)
    book.close()
    if len(found) != 1:
        raise RuntimeError(f"{len(found)} groups instead of 1")
    return "1 group"
