"""Every dialog, popup and window of its own by name: how to open it from the main window. To add one: add a line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.errors import DamagedBook
from app.services import backups
from app.ui.main.window import MainWindow
from app.ui.runner import ImmediateRunner
from tests.ui.screens import filter_window, window_of, wizard

Opens = Callable[[MainWindow], QWidget]


def top(name: str) -> QWidget:
    """The window, dialog or popup of this object name that is in view."""
    return next(w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible())


def popup(action: str, name: str) -> Opens:
    """What an action opens within the window, on the contact that is selected."""

    def open_it(window: MainWindow) -> QWidget:
        window.list.view.setFocus()
        window.actions_by_id[action].trigger()
        return window.findChild(QWidget, name)

    return open_it


def _crop(window: MainWindow) -> QWidget:
    from app.ui.editor.crop import CropDialog

    image = QImage(400, 300, QImage.Format.Format_RGB32)
    for row in range(300):
        for column in range(400):
            image.setPixelColor(column, row, QColor.fromHsv((column + row) % 360, 120, 220))
    dialog = CropDialog(image, window)
    dialog.open()
    return dialog


def _unlock(window: MainWindow) -> QWidget:
    from app.ui.unlocking import ask

    return ask(window, window.session.runner, Path("holiday-cards.vcf.age"), lambda *_found: None)


def _backups(window: MainWindow) -> QWidget:
    backups.back_up(window.session.book.path)
    return window_of("backups", "backupsWindow")(window)


def _delete_backup(window: MainWindow) -> QWidget:
    shown = _backups(window)
    shown.ask_to_delete(backups.backups(window.session.book.path)[0])
    return top("deleteBackupQuestion")


def _purge(window: MainWindow) -> QWidget:
    from app.ui.main.purging import purge

    purge(window, window.session.book.find()[:1])
    return top("purgeQuestion")


def _crash(window: MainWindow) -> QWidget:
    from app.ui.bugs import _box

    box = _box(ZeroDivisionError("division by zero"))
    box.open()
    return box


def _failure(window: MainWindow) -> QWidget:
    window.session.failed.emit("The disk is full. Nothing was changed.")
    return top("failure")


def _leave_import(window: MainWindow) -> QWidget:
    from app.ui.importing.queue import may_leave

    wizard("plan")(window)
    page = window.pages.currentWidget()
    page.edited = True
    may_leave(page)
    return top("leaveImportQuestion")


def _take_back(window: MainWindow) -> QWidget:
    from app.ui.history.taking_back import ask

    with window.session.book.change("Delete someone") as change:
        change.remove(window.session.book.find()[:1])
    ask(window, window.session, window.session.book.operations(1)[0].id)
    return top("takeBack")


def _told_apart(window: MainWindow) -> QWidget:
    from app.ui.review.told_apart import ToldApart

    dialog = ToldApart(window, window.session)
    dialog.open()
    return dialog


def _apart(window: MainWindow) -> QWidget:
    """The split of a group that was chosen by hand."""
    from app.ui.review.splitting import SplitDialog

    window.screens.review_of(window.session.book.find()[:3])
    page = window.pages.currentWidget()
    page.regroup.split()
    return page.findChild(SplitDialog)


def _line(window: MainWindow) -> QWidget:
    from app.domain.book import Folder
    from app.ui.sidebar import menus

    entries = (m.entry(row) for m in window.sidebar.models for row in range(m.rowCount()))
    folder = next(e for e in entries if e is not None and e.kind == "folder")
    assert isinstance(window.sidebar.thing(folder), Folder)
    menus.describe(window.sidebar, folder)
    return top("question")


def _number(window: MainWindow) -> QWidget:
    from app.ui.detail import intervals

    intervals._ask(window, lambda _days: None, 0)
    return top("question")


def _inside_backup(window: MainWindow) -> QWidget:
    shown = _backups(window)
    shown.page.view.setFocus()
    copy = backups.backups(window.session.book.path)[0]
    shown.look_into(copy.path, "Backup")
    return shown.inside


def _damaged(window: MainWindow) -> QWidget:
    from app.ui.recovery.window import RecoveryWindow

    backups.back_up(window.session.book.path)
    shown = RecoveryWindow(window.session.book.path, ImmediateRunner())
    shown.show()
    shown.activateWindow()
    shown.offer(DamagedBook("The book is damaged."))
    return shown


def _touch(window: MainWindow) -> QWidget:
    window.list.view.setFocus()
    window.actions_by_id["contact.touch"].trigger()
    return top("touchLog")


def _merge_tags(window: MainWindow) -> QWidget:
    from app.ui.sidebar.merging import question

    tags = window.session.book.tags()
    return _shown(question(window.sidebar, tags[0], tags[1])[0])


def _close(window: MainWindow) -> QWidget:
    from app.ui.main.leaving import question

    return _shown(question(window, [("A contact has changes that are not saved.", window.setFocus)])[0])


def _replace_file(window: MainWindow) -> QWidget:
    from app.ui.files import replace_question

    return _shown(replace_question(window, Path("friends.vcf"))[0])


def _about(window: MainWindow) -> QWidget:
    window.actions_by_id["about"].trigger()
    return top("about")


def _told(_window: MainWindow) -> QWidget:
    from app.ui.asking import told

    return _shown(told("The address book cannot be opened.", "It was written by a newer version of Kith."))


def _elsewhere(_window: MainWindow) -> QWidget:
    from app.ui.asking import question

    return _shown(question("a.kith is open elsewhere.", "Open it here to look at it?", "Open to read")[0])


def _cannot_open(_window: MainWindow) -> QWidget:
    from app.domain.errors import KithError
    from app.ui.asking import cannot_open

    return _shown(cannot_open(KithError("This book was written by a newer version of Kith."))[0])


def _delete_field(window: MainWindow) -> QWidget:
    from app.ui.fields.listing import ask_to_delete

    ask_to_delete(window, "Shoe size", 12, lambda: None)
    return top("deleteQuestion")


def _merge_safe(window: MainWindow) -> QWidget:
    from app.ui.review.confirming import SafePreview
    from app.ui.review.queue import Entry

    clusters = [Entry(name, said="same e-mail") for name in ("Anna Adler", "Béla Bartos")]
    names = ["Anna Adler, Anna Adler", "Béla Bartos, Bela Bartos"]
    return _shown(SafePreview(window, clusters, names, ["", "Folder Work"]))


def _shown(box: QDialog) -> QWidget:
    box.open()
    return box


DIALOGS: dict[str, Opens] = {
    "history": window_of("history", "historyWindow"),
    "filter": filter_window,
    "settings": window_of("settings", "settingsWindow"),
    "shortcuts": window_of("help.keys", "helpWindow"),
    "manual": window_of("help.manual", "helpWindow"),
    "quick add": window_of("contact.text", "quickAdd"),
    "columns": window_of("columns", "columnWindow"),
    "replace": window_of("replace", "replaceWindow"),
    "fields": window_of("fields", "fieldsWindow"),
    "print": window_of("print", "printWindow"),
    "qr": window_of("contact.qr", "codeWindow"),
    "backups": _backups,
    "delete backup": _delete_backup,
    "purge": _purge,
    "crash": _crash,
    "failure": _failure,
    "leave import": _leave_import,
    "take back": _take_back,
    "told apart": _told_apart,
    "crop": _crop,
    "passphrase": _unlock,
    "touch": _touch,
    "description": _line,
    "interval": _number,
    "split": _apart,
    "inside backup": _inside_backup,
    "damaged": _damaged,
    "merge tags": _merge_tags,
    "close": _close,
    "replace file": _replace_file,
    "about": _about,
    "told": _told,
    "open elsewhere": _elsewhere,
    "cannot open": _cannot_open,
    "delete field": _delete_field,
    "merge all safe": _merge_safe,
    "tag": popup("contact.tag", "tagChooser"),
    "folder": popup("contact.move", "folderChooser"),
    "palette": popup("commands", "commandPalette"),
    "recent": popup("recent", "recentChooser"),
}
