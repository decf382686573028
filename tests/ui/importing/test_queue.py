"""Several files at once, one after the other: none is lost when one cannot be read, and none without a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from app.ui.importing.wizard import ImportWizard
from app.ui.session import Session
from tests.ui.importing.conftest import names, shown

CTRL = Qt.KeyboardModifier.ControlModifier


def csv(folder: Path, *people: str) -> list[Path]:
    made = []
    for person in people:
        made.append(folder / f"{person}.csv")
        made[-1].write_text(f"First name,E-mail\n{person},{person}@x.example\n", "utf-8")
    return made


@pytest.fixture
def several(session: Session, qtbot):
    def open_(*paths: Path) -> ImportWizard:
        wizard = ImportWizard(session, paths)
        qtbot.addWidget(wizard)
        shown(wizard, qtbot)
        return wizard

    return open_


def question(wizard: ImportWizard) -> QMessageBox:
    return wizard.findChild(QMessageBox, "leaveImportQuestion")


def answer(wizard: ImportWizard, words: str) -> None:
    next(b for b in question(wizard).buttons() if b.text().replace("&", "") == words).click()


def test_files_come_one_after_the_other(several, session: Session, qtbot, tmp_path: Path) -> None:
    wizard = several(*csv(tmp_path, "Ann", "Bob"))
    assert wizard.footer.words.text() == "Nothing has been written yet. 1 more file waits."
    for _ in range(2):
        while wizard.page != "result":
            qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
        if wizard.queue:
            assert wizard.footer.go.text() == "Next file: Bob.csv"
            qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
    assert names(session) == ["Ann", "Bob"]
    assert wizard.footer.go.text() == "Done"


def test_a_file_that_cannot_be_read_holds_none_up(several, qtbot, tmp_path: Path) -> None:
    (tmp_path / "none.csv").write_text("")
    wizard = several(tmp_path / "none.csv", *csv(tmp_path, "Bob"))
    assert (wizard.page, wizard.footer.go.text()) == ("file", "Next file: Bob.csv")
    assert "none.csv is empty" in wizard.file.notice.accessibleName()
    qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
    assert wizard.page == "columns"


def test_many_cards_are_one_import(several, session: Session, qtbot, tmp_path: Path) -> None:
    for name in ("Ann", "Bob", "Cid"):
        (tmp_path / f"{name}.vcf").write_text(
            f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nN:;{name};;;\nEND:VCARD\n"
        )
    wizard = several(*sorted(tmp_path.glob("*.vcf")))
    assert wizard.plan is not None
    assert (wizard.page, wizard.plan.source.name) == ("plan", "Ann.vcf and 2 more")
    qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
    assert names(session) == ["Ann", "Bob", "Cid"]


def test_a_folder_without_contacts_is_told_of(several, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    wizard = several(tmp_path / "none")
    assert "without a file of contacts" in wizard.file.notice.accessibleName()


def test_leaving_asks_about_the_files_that_wait(several, qtbot, tmp_path: Path) -> None:
    wizard = several(*csv(tmp_path, "Ann", "Bob", "Cid"))
    left: list[bool] = []
    wizard.finished.connect(lambda: left.append(True))
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert "2 more files wait." in question(wizard).informativeText()
    answer(wizard, "Next file")
    assert (wizard.draft.preview.source.name, left) == ("Bob.csv", [])
    qtbot.waitUntil(lambda: question(wizard) is None)
    qtbot.mouseClick(wizard.footer.cancel, Qt.MouseButton.LeftButton)
    answer(wizard, "Leave")
    assert left == [True]


def test_leaving_asks_before_a_changed_plan_is_lost(several, qtbot, tmp_path: Path) -> None:
    wizard = several(*csv(tmp_path, "Ann"))
    left: list[bool] = []
    wizard.finished.connect(lambda: left.append(True))
    while wizard.page != "plan":
        qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
    wizard.plan_page.set_action("skip")
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert "changed in the plan" in question(wizard).informativeText()
    answer(wizard, "Cancel")
    assert (left, wizard.page) == ([], "plan")
    qtbot.waitUntil(lambda: question(wizard) is None)
    qtbot.mouseClick(wizard.footer.cancel, Qt.MouseButton.LeftButton)
    answer(wizard, "Leave")
    assert left == [True]


def test_back_at_the_file_one_can_go_on_again(several, qtbot, tmp_path: Path) -> None:
    wizard = several(*csv(tmp_path, "Ann"))
    while wizard.page != "file":
        qtbot.mouseClick(wizard.footer.back, Qt.MouseButton.LeftButton)
    assert wizard.footer.go.text() == "Next: format"
    qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
    assert wizard.page == "format"


def test_back_at_the_file_of_cards_one_can_go_on_to_the_plan(several, qtbot, tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nEND:VCARD\n")
    wizard = several(tmp_path / "a.vcf")
    qtbot.mouseClick(wizard.footer.back, Qt.MouseButton.LeftButton)
    assert (wizard.page, wizard.footer.go.text()) == ("file", "Next: plan")
    qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
    assert wizard.page == "plan"


def test_copied_files_are_pasted(several, qtbot, tmp_path: Path) -> None:
    wizard = several()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in csv(tmp_path, "Ann")])
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(wizard.file, Qt.Key.Key_V, CTRL)
    assert (wizard.page, wizard.draft.preview.source.name) == ("columns", "Ann.csv")


@pytest.mark.parametrize("step", ["columns", "plan"])
def test_columns_matched_by_hand_are_not_dropped_unasked(several, qtbot, tmp_path: Path, step: str) -> None:
    wizard = several(*csv(tmp_path, "Ann"))
    wizard.show_page("columns")
    wizard.columns.aim("First name", None)
    if step == "plan":
        qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert question(wizard).informativeText() == "What you chose for the columns is not kept."
    answer(wizard, "Cancel")
    assert wizard.page == step
    assert wizard.draft.preview is not None
    wizard.draft.remap(None)  # as guessed again
    with qtbot.waitSignal(wizard.finished):
        qtbot.keyClick(wizard, Qt.Key.Key_Escape)
