"""Dialogs for files: where they start, and the endings of what is saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from app.services.places import data_folder
from app.ui import files


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))


@pytest.fixture
def parent(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_dialog_starts_where_the_last_file_was(parent: QWidget, tmp_path: Path, monkeypatch) -> None:
    starts: list[str] = []

    def choose(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        starts.append(start)
        return str(tmp_path / "a.vcf"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    assert files.to_open(parent, "Open", "*") == tmp_path / "a.vcf"
    files.to_open(parent, "Open", "*")
    assert Path(starts[0]) != Path.cwd()
    assert starts[1] == str(tmp_path)


@pytest.mark.parametrize(
    ("typed", "ending", "saved"),
    [
        ("mine", "csv", "mine.csv"), ("mine.csv", "csv", "mine.csv"), ("mine.txt", "csv", "mine.txt"),
        ("of 21.11.2026", "csv", "of 21.11.2026.csv"), ("mine", "vcf.age", "mine.vcf.age"), ("mine.vcf", "vcf.age", "mine.vcf.age"),
        ("mine.vcf.age", "vcf.age", "mine.vcf.age"),
    ],
)  # fmt: skip
def test_what_is_saved_has_an_ending(
    parent: QWidget, tmp_path: Path, monkeypatch, typed: str, ending: str, saved: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / typed), ""))
    assert files.to_save(parent, "Save", "x", [("A file", ending)]) == tmp_path / saved


@pytest.mark.parametrize("agreed", [True, False])
def test_a_file_that_the_ending_leads_to_is_asked_about(
    parent: QWidget, tmp_path: Path, monkeypatch, agreed: bool
) -> None:
    (tmp_path / "mine.csv").write_text("old")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "mine"), ""))

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if (b.text() == "Replace") is agreed).click()

    QTimer.singleShot(0, answer)
    assert files.to_save(parent, "Save", "x", [("CSV", "csv")]) == (tmp_path / "mine.csv" if agreed else None)


def test_a_book_is_proposed_in_its_own_folder_and_leaves_the_last_one_as_it_was(
    parent: QWidget, tmp_path: Path, monkeypatch
) -> None:
    starts: list[str] = []

    def choose(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        starts.append(start)
        return str(tmp_path / "Report 1.5"), ""

    before = files.folder()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    assert files.book_to_make(parent, "New", "A/B") == tmp_path / "Report 1.5.kith"
    assert starts == [str(data_folder() / "A-B.kith")]
    assert files.folder() == before
