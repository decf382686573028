"""The contact editor: a head with Cancel and Save, and the form under it, in the place and widths of the card."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.domain.contact import Contact
from app.domain.errors import StaleVersion
from app.domain.ids import new_id
from app.domain.names import display_name
from app.ui.detail.differences import differences
from app.ui.editor.body import FormBody
from app.ui.editor.conflict import Conflict
from app.ui.editor.draft import adds_to, rebase
from app.ui.editor.head import EditorHead
from app.ui.editor.lookalike import Lookalike, put_into
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.tokens import S2, S4, S8
from app.ui.widgets import letters
from app.ui.widgets.notice import Notice
from app.ui.widgets.small import Divider
from app.ui.words import field_label


class ContactEditor(QWidget):
    """Edits one contact. Ends with saved or left; what is not touched stays as it is, bit for bit."""

    saved = Signal(str)
    """The id of the contact that the book has now; of the other one if this one is merged into it."""
    left = Signal()
    """Closed without saving."""
    kept = Signal()
    """The user was asked whether to leave and goes on editing."""
    opened = Signal(str)
    """A contact that looks like this one is to be opened instead."""

    def __init__(self, session: Session, contact: Contact, new: bool = False) -> None:
        super().__init__()
        self.setObjectName("contactEditor")
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._contact, self.is_new = session, contact, new
        self._saving = self._again = False
        self._instead = ""
        self._conflict: Conflict | None = None
        self.body = FormBody(session.book, contact, self)
        self.body.edited.connect(self._on_edited)
        self.body.said.connect(session.say)
        self.question = self._make_question()
        self.lookalike = Lookalike(session, self.result)
        self.lookalike.open_wanted.connect(self._on_open_other)
        self.lookalike.merge_wanted.connect(self._on_merge)
        self._pages = QStackedLayout()
        # A stack shows its first page: without a parent that would be a window of its own for a moment.
        self._pages.addWidget(self.body)
        self._notices = notices = QVBoxLayout()
        notices.setSpacing(S2)
        notices.addWidget(self.question)
        notices.addWidget(self.lookalike)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(Divider())
        column.addLayout(notices)
        column.addLayout(self._pages, 1)
        for notice in (self.question, self.lookalike):
            notice.installEventFilter(self)
        self._space_notices()
        self._name()
        for keys, slot in (("Ctrl+S", self.save), ("Ctrl+Return", self.save_and_new), ("Esc", self.cancel)):
            shortcut = QShortcut(QKeySequence(keys), self, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _make_head(self) -> QWidget:
        head = EditorHead()
        self.title, self.state = head.title, head.state
        self.cancel_button, self.save_button = head.cancel, head.save
        self.cancel_button.clicked.connect(self.cancel)
        self.save_button.clicked.connect(self.save)
        return head

    def _make_question(self) -> Notice:
        notice = Notice(
            tr("Not saved yet.", "Editor"),
            tr("What you typed would be lost.", "Editor"),
            look="warn",
            icon="circle-alert",
        )
        notice.setObjectName("unsavedQuestion")
        self.keep_button = notice.add_button(tr("Keep editing", "Editor"))
        self.discard_button = notice.add_button(tr("Discard", "Editor"), "danger")
        self.keep_button.clicked.connect(self._on_keep)
        self.discard_button.clicked.connect(self._on_discard)
        notice.hide()
        return notice

    # What it says

    @property
    def contact_id(self) -> str:
        """The edited contact's id."""
        return self._contact.id

    def result(self) -> Contact:
        """The contact as the form says it now; the same as at the beginning if nothing was touched."""
        return self.body.result()

    def has_unsaved(self) -> bool:
        """Whether leaving would lose something."""
        return self.result() != self._contact

    def focus_first(self) -> None:
        """Put the cursor where the typing begins."""
        self.body.focus_first()

    def _name(self) -> None:
        name = display_name(self.result())
        if self.is_new:
            self.title.setText(tr("New contact", "Editor"))
            self.state.setText(tr("Not saved yet", "Editor"))
        else:
            self.title.setText(name or tr("(no name)", "Card"))
            self.state.setText(
                tr("Changed, not saved yet", "Editor") if self.has_unsaved() else tr("Editing", "Editor")
            )
        self.setAccessibleName(self.title.text())

    def _on_edited(self) -> None:
        self._name()
        self._instead = ""
        self.question.hide()
        if self.is_new:
            self.lookalike.wait()

    # Leaving

    def cancel(self) -> None:
        """Leave; asks only if something would be lost. A second Esc is a no."""
        if self._conflict is not None:
            self._on_way("back")
        elif self.question.isVisible():
            self._on_keep()
        elif self.has_unsaved():
            self.ask_to_leave()
        else:
            self.left.emit()

    def ask_to_leave(self) -> None:
        """Ask in the page whether what was typed may be lost: answered by left or kept."""
        self.body.remember_focus()
        self.question.show()
        self.keep_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_keep(self) -> None:
        self._instead = ""
        self.question.hide()
        self.kept.emit()
        self.body.focus_last()

    # Saving

    def save(self) -> None:
        """Save; the book refuses if the contact was changed elsewhere meanwhile, and both versions are shown."""
        if self._saving or self._conflict is not None:
            return
        contact = self.result()
        if contact == self._contact and not (self.is_new and contact.attributes):
            if self.is_new:
                self._session.say(
                    tr("Nothing to save yet: type a name, a number or anything else.", "Editor")
                )
                self._again = False
            else:
                self.left.emit()
            return
        self._put(contact, None if self.is_new else self._contact.version)

    def save_and_new(self) -> None:
        """Save, then start on the next new contact."""
        self._again = True
        self.save()

    def _put(self, contact: Contact, expected: int | None) -> None:
        self._saving = True
        self.save_button.setEnabled(False)
        name = display_name(contact) or tr("contact without a name", "Card")
        label = (
            tr("Add {name}", "Editor", name=name) if self.is_new else tr("Edit {name}", "Editor", name=name)
        )

        def write(change) -> None:
            change.put(contact, expected_version=expected)

        toast = tr("Saved {name}", "Editor", name=name)
        if missing := ", ".join(field_label(f) for f in self._session.book.fields.missing(contact)):
            toast = tr("Saved {name}. Still missing: {fields}", "Editor", name=name, fields=missing)
        self._session.change(
            label, write, "edit", lambda _c: self._on_done(contact), self._on_failed, toast=toast
        )

    def _on_done(self, contact: Contact) -> None:
        self._saving = False
        self.saved.emit(contact.id)

    @property
    def again(self) -> bool:
        """Whether a new contact shall follow this one."""
        return self._again

    def _on_failed(self, error: Exception) -> None:
        self._saving = False
        self.save_button.setEnabled(True)
        if isinstance(error, StaleVersion):
            theirs, fields = error.theirs, self._session.book.fields
            if theirs is not None and not differences(self._contact, theirs, fields):
                self._put(
                    rebase(self._contact, error.mine, theirs), theirs.version
                )  # as after change and undo
            else:
                self._show_conflict(error.mine, theirs)
        else:
            self._session.report(error)

    # A version that is newer than ours

    def _show_conflict(self, mine: Contact, theirs: Contact | None) -> None:
        self._theirs, self._mine = theirs, mine
        self._conflict = Conflict(self._contact, mine, theirs, self._session.book.fields)
        self._conflict.chosen.connect(self._on_way)
        self._pages.addWidget(self._conflict)
        self._pages.setCurrentWidget(self._conflict)
        self.question.hide()
        self.save_button.setEnabled(False)
        self._conflict.focus_first()

    def _on_way(self, way: str) -> None:
        conflict, self._conflict = self._conflict, None
        if conflict is not None:
            self._pages.removeWidget(conflict)
            conflict.hide()
            conflict.deleteLater()
        self._pages.setCurrentWidget(self.body)
        self.save_button.setEnabled(True)
        theirs, mine = self._theirs, self._mine
        if way == "theirs":
            self.left.emit()
        elif way == "new":
            self.is_new = True
            self._put(replace(mine, id=new_id(), version=0), None)
        elif way == "mine" and theirs is not None:
            self._put(replace(mine, version=theirs.version), theirs.version)
        elif way == "both" and theirs is not None:
            self._put(rebase(self._contact, mine, theirs), theirs.version)
        else:
            self.body.focus_last()

    # Somebody like this

    def _on_open_other(self, contact_id: str) -> None:
        """Open the other one; what was typed is lost without a question only if the other says all of it."""
        other = self._session.book.get(contact_id)
        if other is None or adds_to(other, self.result(), self._session.book.fields):
            self._instead = contact_id
            self.ask_to_leave()
        else:
            self.opened.emit(contact_id)

    def _on_discard(self) -> None:
        if self._instead:
            self.opened.emit(self._instead)
        else:
            self.left.emit()

    def _on_merge(self, contact_id: str) -> None:
        if not self._saving:
            self._saving = True
            put_into(self._session, self.result(), contact_id, self._on_done, self._on_failed)

    def _space_notices(self) -> None:
        """Room above a notice only while there is one."""
        shown = not (self.question.isHidden() and self.lookalike.isHidden())
        self._notices.setContentsMargins(S8, S4 if shown else 0, S8, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._space_notices()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        return letters.kept(event) or super().event(event)
