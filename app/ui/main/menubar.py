"""QActions, menus and shortcuts, built from the one table of actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.ui.actions import Action, State, actions, can, menus
from app.ui.text import tr
from app.ui.theme.icons import icon

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


def make_actions(window: QWidget, local: QWidget) -> dict[str, QAction]:
    """The QAction of each action by id. Local ones work while *local* or a part of it has the focus."""
    made: dict[str, QAction] = {}
    for action in actions():
        made[action.id] = _make(window, action)
        (local if action.local else window).addAction(made[action.id])
    return made


def _make(window: QWidget, action: Action) -> QAction:
    result = QAction(action.text, window)
    result.setObjectName(f"action.{action.id}")
    result.setShortcuts([QKeySequence.fromString(keys) for keys in action.keys])
    if action.local:
        result.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    result.setMenuRole(_ROLES.get(action.id, QAction.MenuRole.NoRole))
    return result


_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
}


def add_icons(made: Mapping[str, QAction]) -> None:
    """Give the actions their icons: read from files, which the first paint does not need."""
    for action in actions():
        if action.icon:
            made[action.id].setIcon(icon(action.icon))
            made[action.id].setIconVisibleInMenu(True)


def fill_menu_bar(bar: QMenuBar, made: Mapping[str, QAction]) -> None:
    """All menus in order, with a line between groups."""
    for key, title in menus().items():
        menu = bar.addMenu(title)
        fill_menu(menu, [a for a in actions() if a.menu == key], made)
        menu.aboutToShow.connect(partial(_underline, menu))
        menu.aboutToHide.connect(partial(_plain, menu))


def mnemonics(texts: Sequence[str]) -> list[str]:
    """The same texts with an & before a letter each, all different as far as they go: initials of words come first."""
    taken: set[str] = set()
    result = []
    for text in texts:
        bare = text.replace("&&", "\0").replace("&", "")
        places = sorted(range(len(bare)), key=lambda at: (at > 0 and bare[at - 1] != " ", at))
        at = next((p for p in places if bare[p].isalnum() and bare[p].casefold() not in taken), None)
        if at is not None:
            taken.add(bare[at].casefold())
            bare = f"{bare[:at]}&{bare[at:]}"
        result.append(bare.replace("\0", "&&"))
    return result


def _underline(menu: QMenu) -> None:
    """Give the entries their underlined letters while the menu is open; buttons show the same actions without."""
    entries = [action for action in menu.actions() if not action.isSeparator()]
    for action, text in zip(entries, mnemonics([a.text() for a in entries]), strict=True):
        action.setText(text)


def _plain(menu: QMenu) -> None:
    for action in menu.actions():
        action.setText(action.text().replace("&&", "\0").replace("&", "").replace("\0", "&&"))


def fill_menu(menu: QMenu, entries: list[Action], made: Mapping[str, QAction]) -> QMenu:
    """Entries with a line where another group begins."""
    group = entries[0].group if entries else 0
    for entry in entries:
        if entry.group != group:
            menu.addSeparator()
            group = entry.group
        menu.addAction(made[entry.id])
    return menu


def contact_menu(window: MainWindow, where: QPoint) -> None:
    """The context menu of the list, at a point of its viewport."""
    menu = fill_menu(QMenu(window), contact_entries(window.state.in_trash), window.actions_by_id)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(window.list.view.viewport().mapToGlobal(where))


def contact_entries(in_trash: bool) -> list[Action]:
    """What the context menu of the list offers."""
    trash = {"contact.restore", "contact.purge", "trash.empty"}
    wanted = [a for a in actions() if a.menu == "contact" and (a.id in trash) == in_trash]
    return [a for a in actions() if a.id == "contact.copy"] + wanted


def enable(made: Mapping[str, QAction], state: State) -> None:
    """Let each action say whether it can be done now; Undo and Redo name what they would do."""
    for action in actions():
        made[action.id].setEnabled(can(action.needs, state))
    undo = tr("Undo: {label}", "Action", label=state.undo) if state.undo else tr("Undo", "Action")
    redo = tr("Redo: {label}", "Action", label=state.redo) if state.redo else tr("Redo", "Action")
    park = tr("Back to the list", "Card") if state.parked else tr("Park", "Action")
    for name, words in (("undo", undo), ("redo", redo), ("contact.park", park)):
        made[name].setText(words.replace("&", "&&"))
