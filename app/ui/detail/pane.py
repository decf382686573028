"""The detail pane: shows what is selected – nothing, one contact, several – and turns the card into the editor."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from app.domain.book import Changes, Version
from app.domain.contact import Contact
from app.ui import links
from app.ui.detail.card import CardView, is_copy
from app.ui.detail.deeds import Deeds
from app.ui.detail.header import card_name
from app.ui.detail.lines import Act, Line, blocks
from app.ui.detail.menus import contact_menu, open_below
from app.ui.detail.people import people_lines
from app.ui.detail.reading import copy_of, history, photo_of
from app.ui.detail.state_lines import state_blocks
from app.ui.detail.summary import Summary
from app.ui.detail.timeline import Entry, entries
from app.ui.detail.touch_log import TouchLog
from app.ui.session import Session
from app.ui.text import tr
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.tabs import released

if TYPE_CHECKING:
    from app.ui.editor.form import ContactEditor
    from app.ui.many.form import ManyForm


class DetailPane(QWidget):
    """The right pane. It reads from the session's book and refreshes from `session.changed` alone."""

    opened, turned = Signal(str), Signal()
    """The id of a contact that should be shown everywhere: a link was clicked, a new contact saved; the editor opened or left."""
    wanted = Signal(str, list)
    """(action, ids) of what other screens do: merge, review, export, purge; revert with an
    operation's id and the contact's."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contactDetail")
        self.setAccessibleName(tr("Contact", "Card"))
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.session, self.deeds = session, Deeds(session, self)
        self.deeds.wanted.connect(self.wanted)
        self._ids: list[str] = []
        self._contact: Contact | None = None
        self._pending: list[str] | None = None
        self.editor: ContactEditor | None = None
        self.many: ManyForm | None = None
        self.empty = EmptyState(
            "contact", tr("No contact selected", "Card"), tr("Choose one in the list to see it here.", "Card")
        )
        self.card, self.summary, self.touch_log = CardView(), Summary(), TouchLog(self)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._stack)
        # A stack without a parent would show its first page as a window of its own for a moment.
        for page in (self.empty, self.card, self.summary):
            self._stack.addWidget(page)
        self._stack.currentChanged.connect(lambda _at: self.turned.emit())
        self._connect()

    def _connect(self) -> None:
        card = self.card
        card.acted.connect(self._on_act)
        card.followed.connect(self.opened)
        card.header.edit_wanted.connect(self.edit)
        card.header.restore_wanted.connect(lambda: self.deeds.do("restore", self._ids, self.card))
        card.header.code_wanted.connect(lambda: self.wanted.emit("qr", self._ids))
        card.header.menu_wanted.connect(self._on_menu)
        card.header.searched.connect(self.session.search_requested)
        card.action_row.opened.connect(self._open)
        card.action_row.touch_wanted.connect(self.touch_log.open_at)
        card.touch.interval_chosen.connect(lambda days: self.deeds.remind(self._ids, days))
        card.touch.snoozed.connect(lambda days: self.deeds.snooze(self._ids, days))
        card.timeline.restore_wanted.connect(self._on_restore)
        card.timeline.remove_wanted.connect(lambda entry: self.deeds.remove_touch(self._ids, entry))
        card.duplicate.wanted.connect(lambda ids: self.wanted.emit("review", ids))
        self.touch_log.saved.connect(lambda touch: self.deeds.touch(self._ids, touch))
        self.summary.wanted.connect(lambda name, button: self.deeds.do(name, self._ids, button))
        self.session.changed.connect(self._on_changed)

    # What is shown

    def show_contacts(self, ids: Sequence[str]) -> None:
        """Show the selection. An editor with unsaved work asks first and stays until it is answered."""
        wanted = list(ids)
        if self.editor is not None:
            if wanted == [self.editor.contact_id]:
                return
            if self.editor.has_unsaved():
                self._pending = wanted
                self.editor.ask_to_leave()
                return
            self._close_editor()
        fresh = wanted != self._ids
        self._ids = wanted
        self._show(fresh)

    @property
    def contact_ids(self) -> list[str]:
        """What is shown."""
        return list(self._ids)

    def refresh(self) -> None:
        """Read again what is shown."""
        self._show(fresh=False)

    def _show(self, fresh: bool) -> None:
        if self.editor is not None:
            return
        self._contact = self.session.book.get(self._ids[0]) if len(self._ids) == 1 else None
        if len(self._ids) > 1:
            self._show_many()
        elif self._contact is None:
            self._stack.setCurrentWidget(self.empty)
        else:
            self._show_card(self._contact)
            if fresh:
                self.card.to_top()

    def _show_card(self, contact: Contact) -> None:
        book, today = self.session.book, date.today()
        photo, key = photo_of(book, contact)
        self.card.header.me = book.setting("me")
        self.card.set_writable(not book.read_only)
        self.card.show_contact(contact, {t.name.casefold(): t.color for t in book.tags()}, photo, key)
        self.card.show_touch(contact, book.tag_intervals, today)
        self._show_blocks(contact, [])
        self.card.show_timeline(entries(contact, [], book.fields, today))
        self._stack.setCurrentWidget(self.card)
        self.session.runner.read(lambda _progress: history(book, contact.id), self._on_history)
        self.card.duplicate.look(self.session, contact)

    def _on_history(self, found: tuple[str, list[Version], list[Contact]]) -> None:
        contact_id, versions, pointing = found
        if self._contact is None or contact_id != self._contact.id:
            return
        self.card.show_timeline(entries(self._contact, versions, self.session.book.fields, date.today()))
        if pointing:
            self._show_blocks(self._contact, pointing)

    def _show_blocks(self, contact: Contact, pointing: list[Contact]) -> None:
        book, today = self.session.book, date.today()
        known: dict[str, Contact | None] = {c.id: c for c in pointing}

        def look(contact_id: str) -> Contact | None:
            if contact_id not in known:
                known[contact_id] = book.get(contact_id)
            return known[contact_id]

        people = people_lines(contact, book.fields, today, look, pointing)
        shown = blocks(contact, book.fields, today, people) + state_blocks(contact, book.fields)
        self.card.show_blocks(shown, look)

    def _show_many(self) -> None:
        book = self.session.book
        sample = book.get_many(self._ids[:5])
        facts = self.deeds.facts(self._ids)
        self.summary.show_contacts(len(self._ids), sample, facts, lambda c: photo_of(book, c))
        self._stack.setCurrentWidget(self.summary)
        if self.many is None:
            from app.ui.many.form import ManyForm

            self.many = ManyForm(self.session)
            self.summary.add_below(self.many)
        self.summary.offer(writable=not book.read_only, trashed=any(c.deleted_at for c in sample))
        self.many.show_contacts(self._ids)

    # Editing

    def edit(self) -> None:
        """Turn the card into the editor; with several contacts, go into the editor of all."""
        if len(self._ids) > 1 and self.many is not None and self.many.isVisible():
            self.many.focus_first()
        elif self._contact is not None and self.editor is None and not self.session.book.read_only:
            self._open_editor(self._contact, new=False)

    def new_contact(self, template: Contact | None = None) -> None:
        """Open the editor on a new contact, or on what a template already says."""
        if self.editor is not None:
            if self.editor.has_unsaved():
                self.editor.ask_to_leave()
                return
            self._close_editor()
        self._open_editor(template or Contact(), new=True)

    def has_unsaved(self) -> bool:
        """Whether the editor holds something that would be lost."""
        return self.editor is not None and self.editor.has_unsaved()

    def log_touch(self) -> None:
        """Ask for a touch of the contact that is shown."""
        if self._contact is not None and self.editor is None:
            self.touch_log.open_at(self.card.action_row.touch_button)

    def _open_editor(self, contact: Contact, new: bool) -> None:
        from app.ui.editor.form import ContactEditor

        self.editor = editor = ContactEditor(self.session, contact, new=new)
        editor.saved.connect(self._on_saved)
        editor.left.connect(self._on_left)
        editor.kept.connect(self._on_kept)
        editor.opened.connect(self._on_other)
        self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)
        editor.focus_first()

    def _close_editor(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self._stack.removeWidget(editor)
            editor.hide()
            editor.deleteLater()

    def _on_saved(self, contact_id: str) -> None:
        shown = self._pending if self._pending is not None else [contact_id]
        self._pending = None
        another = self.editor is not None and self.editor.again
        self._close_editor()
        self._ids = shown
        self._show(fresh=False)
        if another:
            self.new_contact()
        elif shown == [contact_id]:
            self.opened.emit(contact_id)
            self.card.header.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self) -> None:
        """The editor was left without saving. Who was in it goes on at the card."""
        inside = self.editor is not None and released(self.editor)
        if self._pending is not None:
            self._ids, self._pending = self._pending, None
        self._close_editor()
        self._show(fresh=False)
        if inside and self._contact is not None and QApplication.focusWidget() is None:
            self.card.header.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_kept(self) -> None:
        """The user goes on editing: the list should show that contact again."""
        self._pending = None
        if self.editor is not None and not self.editor.is_new:
            self.opened.emit(self.editor.contact_id)

    def _on_other(self, contact_id: str) -> None:
        """A contact that looks like the edited one is to be opened instead."""
        self._ids, self._pending = [contact_id], None
        self._close_editor()
        self._show(fresh=True)
        self.opened.emit(contact_id)
        self.card.header.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the card asks for

    def _on_act(self, act: Act, line: Line) -> None:
        if is_copy(act):
            QApplication.clipboard().setText(line.text)
            self.session.say(tr("Copied {value}", "Card", value=line.text.replace("\n", ", ")))
        else:
            self._open(act.link)

    def _open(self, link: str) -> None:
        if not links.open_link(link):
            self.session.say(tr("Nothing on this computer opens {link}", "Card", link=link))

    def _on_menu(self, anchor: QWidget) -> None:
        if self._contact is not None:
            ids = [self._contact.id]
            menu = contact_menu(self, self._contact, lambda name: self._do(name, ids, anchor))
            open_below(menu, anchor)

    def _do(self, name: str, ids: list[str], anchor: QWidget) -> None:
        if name == "duplicate" and self._contact is not None:
            self.new_contact(copy_of(self._contact))
        elif name == "copy" and self._contact is not None:
            QApplication.clipboard().setText("\n".join([card_name(self._contact), *self.card.texts()]))
            self.session.say(tr("Copied the contact as text", "Card"))
        else:
            self.deeds.do(name, ids, anchor)

    def _on_restore(self, entry: Entry) -> None:
        if self._contact is not None:
            self.deeds.restore(self._contact, entry)

    def _on_changed(self, changes: Changes) -> None:
        touched = bool(changes.moved & {"tags", "folders", "fields", "contacts", "settings"})
        if touched or not changes.contacts.isdisjoint(self._ids):
            self._show(fresh=False)
        elif self._contact is not None and self.editor is None:
            self.card.duplicate.look(self.session, self._contact)
