"""An exception that nobody caught: one dialog with what happened, and the program goes on."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.services import logs
from app.ui.bugs import BugReport


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot):
    """Installed as in the program; what it says of user's errors goes to `told`."""
    monkeypatch.setenv("KITH_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    logs.close_log()
    report = BugReport(lambda error: isinstance(error, OSError))
    report.install()
    yield report
    if report.box is not None:
        report.box.close()
    logs.close_log()


def bug() -> None:
    raise ZeroDivisionError("of Anna Adler")


def caught(work) -> None:
    try:
        work()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_bug_says_that_nothing_was_lost_and_where_the_log_is(report: BugReport, qtbot, capsys) -> None:
    caught(bug)
    box = report.box
    assert box is not None
    assert box.isVisible()
    assert "Nothing was lost" in box.informativeText()
    assert str(logs.log_file()) in box.informativeText()
    assert "ZeroDivisionError" in box.detailedText()
    next(b for b in box.buttons() if b.text() == "Copy the details").click()
    assert "in bug" in QApplication.clipboard().text()
    log = logs.log_file().read_text("utf-8")
    assert "ZeroDivisionError at test_bugs.py" in log
    assert "Adler" not in log


def test_many_bugs_show_one_dialog(report: BugReport, qtbot, capsys) -> None:
    for _ in range(5):
        caught(bug)
    boxes = [
        w for w in QApplication.allWidgets() if isinstance(w, QMessageBox) and w.objectName() == "bugReport"
    ]
    assert [box for box in boxes if box.isVisible()] == [report.box]
    assert logs.log_file().read_text("utf-8").count("ZeroDivisionError") == 5


def test_a_full_disk_is_no_bug(report: BugReport, qtbot) -> None:
    caught(lambda: Path("/dev/null/x").read_text())
    assert report.box is None


def test_a_bug_in_another_thread_arrives(report: BugReport, qtbot, capsys) -> None:
    thread = threading.Thread(target=bug)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: report.box is not None)


def test_the_program_goes_on_after_a_bug_in_a_slot(report: BugReport, qtbot, capsys) -> None:
    went_on: list[bool] = []
    QTimer.singleShot(0, lambda: caught(bug))
    QTimer.singleShot(10, lambda: went_on.append(True))
    qtbot.waitUntil(lambda: bool(went_on) and report.box is not None)
