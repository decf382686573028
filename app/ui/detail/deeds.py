"""What the detail pane does to contacts: tag, file, park, star, delete, log, remind, restore – each one change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.contact import Contact, Interaction
from app.domain.errors import KithError
from app.services import deleting
from app.services.change import Change
from app.ui.detail.header import card_name
from app.ui.detail.menus import folder_menu, open_below, tag_menu
from app.ui.detail.timeline import Entry
from app.ui.session import Session
from app.ui.text import tr
from app.ui.widgets.question import ask_line
from app.ui.words import how_word

Edit = Callable[[Contact], Contact]
LOOKED_AT = 2000
"""Facts about a selection are told for at most so many contacts; beyond, the count alone."""


def _with(contact: Contact, slot: str, on: bool) -> Contact:
    return replace(contact, favourite=on) if slot == "favourite" else replace(contact, parked=on)


class Deeds(QObject):
    """Turns the wishes of card and summary into changes through the session."""

    wanted = Signal(str, list)
    """(action, ids) that another screen has to do."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._parent = session, parent

    def do(self, name: str, ids: Sequence[str], anchor: QWidget) -> None:
        """Carry out an action of a menu or button by its name."""
        from app.ui.many import taking

        here: dict[str, Callable[[], object]] = {
            "tag": lambda: self._choose_tag(ids, anchor),
            "folder": lambda: self._choose_folder(ids, anchor),
            "favourite": lambda: self._turn_over(ids, "favourite"),
            "park": lambda: self._turn_over(ids, "parked"),
            "delete": lambda: self._delete(ids),
            "restore": lambda: self._back(ids),
            "write": lambda: taking.write_to_all(self._session, ids),
            "copy_emails": lambda: taking.copy_emails(self._session, ids),
            "copy_table": lambda: taking.copy_table(self._session, ids),
        }
        if name in here:
            here[name]()
        else:
            self.wanted.emit(name, list(ids))

    def _named(self, ids: Sequence[str]) -> str:
        """The one contact's name, or how many there are."""
        if len(ids) == 1 and (contact := self._session.book.get(ids[0])) is not None:
            return card_name(contact) or tr("contact without a name", "Card")
        return tr("%n contact(s)", "Card", n=len(ids))

    def edit_each(self, label: str, ids: Sequence[str], edit: Edit, kind: str = "edit") -> None:
        """One change that puts `edit(contact)` for each contact that it alters."""

        def write(change: Any) -> None:
            found = change.get_many(list(ids))
            change.put_many([new for c in found if (new := edit(c)) != c])

        self._session.change(label, write, "bulk" if len(ids) > 1 else kind)

    # Tags and folders

    def _choose_tag(self, ids: Sequence[str], anchor: QWidget) -> None:
        found = self._session.book.get_many(ids[:LOOKED_AT])
        common = frozenset.intersection(*(c.tags for c in found)) if found else frozenset()
        menu = tag_menu(
            self._parent,
            self._session.book.tags(),
            common,
            lambda name: self.tag(ids, name, remove=name in common),
            lambda: self._new_tag(ids),
        )
        open_below(menu, anchor)

    def _new_tag(self, ids: Sequence[str]) -> None:
        title, question = tr("New tag", "Card"), tr("Name of the tag", "Card")
        ask_line(self._parent, title, question, tr("Add tag", "Tag"), lambda name: self.tag(ids, name))

    def tag(self, ids: Sequence[str], name: str, remove: bool = False) -> None:
        """Give contacts a tag, or take it away."""
        who = self._named(ids)
        if remove:
            label = tr("Take {tag} off {who}", "Card", tag=name, who=who)
            self.edit_each(label, ids, lambda c: replace(c, tags=c.tags - {name}))
        else:
            label = tr("Tag {who} with {tag}", "Card", tag=name, who=who)
            self.edit_each(label, ids, lambda c: replace(c, tags=c.tags | {name}))

    def _choose_folder(self, ids: Sequence[str], anchor: QWidget) -> None:
        found = self._session.book.get_many(ids[:LOOKED_AT])
        folders = {c.folder for c in found}
        now = folders.pop() if len(folders) == 1 else "\0"
        menu = folder_menu(self._parent, self._session.book.folders(), now, lambda name: self.move(ids, name))
        open_below(menu, anchor)

    def move(self, ids: Sequence[str], folder: str) -> None:
        """Move contacts to a folder, or out of any (empty)."""
        who = self._named(ids)
        label = (
            tr("Move {who} to {folder}", "Card", who=who, folder=folder)
            if folder
            else tr("Take {who} out of the folder", "Card", who=who)
        )
        self.edit_each(label, ids, lambda c: replace(c, folder=folder or None))

    # State

    def _turn_over(self, ids: Sequence[str], slot: str) -> None:
        found = self._session.book.get_many(ids)
        on = not all(getattr(c, slot) for c in found)
        words = {
            ("favourite", True): tr("Make {who} a favourite", "Card", who=self._named(ids)),
            ("favourite", False): tr("{who}: no longer a favourite", "Card", who=self._named(ids)),
            ("parked", True): tr("Park {who}", "Card", who=self._named(ids)),
            ("parked", False): tr("Take {who} back into the list", "Card", who=self._named(ids)),
        }
        self.edit_each(words[slot, on], ids, lambda c: _with(c, slot, on))

    def _delete(self, ids: Sequence[str]) -> None:
        label = tr("Delete {who}", "Card", who=self._named(ids))
        said = tr("Moved {who} to the trash", "Card", who=self._named(ids))
        book = self._session.book
        self._session.do(label, lambda p: deleting.delete(book, list(ids), label, "trash", p), toast=said)

    def _back(self, ids: Sequence[str]) -> None:
        label = tr("Restore {who}", "Card", who=self._named(ids))
        self._session.change(label, lambda change: change.restore(list(ids)), "restore")

    # Touch

    def touch(self, ids: Sequence[str], touch: Interaction) -> None:
        """Log a touch; a contact that was snoozed is due by its interval again."""
        label = tr("Log {how} with {who}", "Card", how=how_word(touch.how).lower(), who=self._named(ids))
        self.edit_each(
            label, ids, lambda c: replace(c, interactions=(*c.interactions, touch), snoozed_until=""), "touch"
        )

    def remove_touch(self, ids: Sequence[str], entry: Entry) -> None:
        """Take a touch that was logged out again."""
        label = tr("Remove “{what}” of {who}", "Card", what=entry.title, who=self._named(ids))
        self.edit_each(
            label,
            ids,
            lambda c: replace(c, interactions=tuple(t for t in c.interactions if t.id != entry.touch_id)),
        )

    def remind(self, ids: Sequence[str], days: int) -> None:
        """Set the contacts' own interval; 0 removes it."""
        label = tr("Reminder for {who}", "Card", who=self._named(ids))
        self.edit_each(label, ids, lambda c: replace(c, touch_freq=days or None))

    def photo(self, contact_id: str, path: Path) -> None:
        """Let a picture file be the photo of a contact."""
        from app.ui.editor.photo_field import photo_from

        def write(change: Change) -> None:
            photo = photo_from(path.read_bytes())
            if photo is None:
                raise KithError(tr("{file} is no picture that can be shown.", "Editor", file=path.name))
            change.put(change.get(contact_id).set("photo", photo))

        self._session.change(tr("Change photo of {who}", "Card", who=self._named([contact_id])), write)

    def snooze(self, ids: Sequence[str], days: int) -> None:
        """Not due for some days."""
        until = (date.today() + timedelta(days=days)).isoformat()
        label = tr("Snooze {who}", "Card", who=self._named(ids))
        self.edit_each(label, ids, lambda c: replace(c, snoozed_until=until))

    # History

    def restore(self, contact: Contact, entry: Entry) -> None:
        """Take one entry of the timeline back: a merge as a whole, a change by its values."""
        if entry.revert:
            self.wanted.emit("revert", [entry.revert, contact.id])
            return
        back = entry.restored
        if back is not None:
            label = tr("Restore {what} of {who}", "Card", what=entry.title, who=self._named([contact.id]))
            self.edit_each(label, [contact.id], back, "restore")

    def facts(self, ids: Sequence[str]) -> str:
        """A sentence about a selection: how many can be called and written to."""
        if len(ids) > LOOKED_AT:
            return ""
        found = self._session.book.get_many(ids)
        phones = sum(c.main("phone_number") is not None for c in found)
        emails = sum(c.main("email") is not None for c in found)
        words = (
            tr("%n with a phone number", "Many", n=phones),
            tr("%n with an e-mail address", "Many", n=emails),
        )
        return " · ".join(words)
