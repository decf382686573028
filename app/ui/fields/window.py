"""The window of custom fields: a list to order, and the definition of the chosen one beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.fields import Field
from app.services import collections
from app.ui.fields.form import DefinitionForm
from app.ui.fields.listing import BLANK, ICONS, ask_to_delete, line_of
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.icons import icon
from app.ui.theme.tokens import LIST_MIN, ROW_TABLE, S2, S3, S4, S6
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.room import sized
from app.ui.widgets.small import Divider
from app.ui.widgets.tabs import tab_through


class FieldsWindow(QWidget):
    """Definitions of the book, kept current. Each of New, Save, move and Delete is one change with Undo."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("fieldsWindow")
        self.setWindowTitle(tr("Custom fields", "Fields window"))
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sized(self, 820, 520)
        self.session = session
        self._new: Field | None = None
        self._drafts: dict[str, Field] = {}
        """What was typed and not saved yet, by the field's name; "" is the new one."""
        self._shown: str | None = None
        """The field in the form."""
        self._was: Field | None = None
        """What the book said of it when it was put there; to undo that is no draft."""
        self.list = QListWidget()
        self.list.setObjectName("fieldList")
        self.list.setAccessibleName(tr("Custom fields", "Fields window"))
        self.list.setMinimumWidth(LIST_MIN)
        none = tr("No field of your own yet. Describe the first one beside this.", "Fields window")
        self.none = PlainLabel(none, "body", "text-2", wrap=True)
        self.none.setFixedWidth(LIST_MIN)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.form = DefinitionForm()
        self.add = Button(tr("New field", "Fields window"), icon="plus", keys="Ctrl N")
        self.up = IconButton("arrow-up", tr("Move up", "Fields window"), "Alt+↑")
        self.down = IconButton("arrow-down", tr("Move down", "Fields window"), "Alt+↓")
        self.delete = IconButton("trash-2", tr("Delete the field", "Fields window"), "Del")
        self.save = Button(tr("Save", "Editor"), "primary", keys="Ctrl S")
        self.undo = Button(tr("Discard", "Fields window"), "ghost")
        self.said = PlainLabel("", "small", "text-2", wrap=True)
        self._lay_out()
        tools = (self.add, self.up, self.down, self.delete)
        tab_through((self.list, *self.form.inputs(), self.undo, self.save, *tools))
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(S2)
        tools.addWidget(self.add)
        tools.addStretch(1)
        for button in (self.up, self.down, self.delete):
            tools.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(S3)
        left.addWidget(self.list, 1)
        left.addWidget(self.none, 1)
        left.addLayout(tools)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.undo)
        foot.addWidget(self.save)
        right = QVBoxLayout()
        right.setSpacing(S3)
        right.addWidget(self.form, 1)
        right.addLayout(foot)
        panes = QHBoxLayout()
        panes.setSpacing(S6)
        panes.addLayout(left)
        panes.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S4, S6, S4)
        column.setSpacing(S3)
        column.addWidget(PlainLabel(self.windowTitle(), "title", "text", 600))
        words = tr(
            "Fields of your own stand on card and editor, and are searched, imported and exported.",
            "Fields window",
        )
        column.addWidget(PlainLabel(words, "body", "text-2", wrap=True))
        column.addWidget(Divider())
        column.addLayout(panes, 1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._on_chosen())
        self.form.edited.connect(self._settle)
        self.add.clicked.connect(self.start_new)
        self.up.clicked.connect(lambda: self.move_field(-1))
        self.down.clicked.connect(lambda: self.move_field(1))
        self.delete.clicked.connect(self.ask_to_delete)
        self.save.clicked.connect(self.save_field)
        self.undo.clicked.connect(self.discard)
        for keys, slot in (
            ("Ctrl+N", self.start_new),
            ("Ctrl+S", self.save_field),
            ("Alt+Up", lambda: self.move_field(-1)),
            ("Alt+Down", lambda: self.move_field(1)),
            ("Esc", self.close),
            ("Ctrl+Z", self.session.undo),
        ):
            QShortcut(QKeySequence(keys), self, slot)
        gone = QShortcut(QKeySequence("Del"), self.list, self.ask_to_delete)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.session.changed.connect(lambda changes: self.refresh() if changes.moved & {"fields"} else None)

    # The list

    @property
    def fields(self) -> tuple[Field, ...]:
        """The definitions in order."""
        return self.session.book.fields.custom

    @property
    def field(self) -> Field | None:
        """The chosen definition."""
        row = self.list.currentRow()
        return self.fields[row] if self._new is None and 0 <= row < len(self.fields) else None

    def refresh(self, name: str = "") -> None:
        """Read the definitions again; the one of this name, else the present one, stays chosen, and what is typed too."""
        self._keep()
        self._drafts = {n: d for n, d in self._drafts.items() if not n or n in self.session.book.fields}
        begun = self._new is not None and not name and "" in self._drafts
        name = name or (self.field.name if self.field is not None else "")
        self.list.blockSignals(True)
        self.list.clear()
        for field in self.fields:
            item = QListWidgetItem(line_of(field, field.name in self._drafts))
            item.setIcon(icon(ICONS[str(field.data_type)]))
            item.setSizeHint(QSize(0, ROW_TABLE))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setVisible(bool(self.fields))
        self.none.setVisible(not self.fields)
        self._new = None
        places = [n for n, field in enumerate(self.fields) if field.name == name]
        self.list.setCurrentRow(places[0] if places else 0)
        self._on_chosen()
        if begun or not self.fields:
            self.start_new()

    def _keep(self) -> None:
        """Keep what was typed into the form, if it is not what the book has."""
        if self._shown is None:
            return
        typed, held = self.form.field(), self._held(self._shown)
        if held is None or typed in (held, self._was):
            self._drafts.pop(self._shown, None)
        else:
            self._drafts[self._shown] = typed
        self._mark()

    def has_unsaved(self) -> bool:
        """Whether something was typed that is not saved yet, of whichever field."""
        self._keep()
        return bool(self._drafts)

    def _held(self, name: str) -> Field | None:
        """The definition as it is in the book; an empty one for the new one."""
        return next((f for f in self.fields if f.name == name), None) if name else BLANK

    def _mark(self) -> None:
        for row, field in enumerate(self.fields[: self.list.count()]):
            self.list.item(row).setText(line_of(field, field.name in self._drafts))

    def _on_chosen(self) -> None:
        self._keep()
        if self.list.currentRow() >= 0:
            self._new = None
        field = self.field
        if field is not None:
            typed = self._drafts.get(field.name, field)
            self.form.show_field(typed, self.session.book.fields, self._facts(field))
        self._shown, self._was = (field.name, field) if field is not None else (None, None)
        self._settle()

    def _facts(self, field: Field) -> str:
        return tr("Known as “{name}” in searches and files; its number in JSON is {number}.", "Fields window",
                  name=field.name, number=field.id)  # fmt: skip

    def start_new(self) -> None:
        """Begin a definition."""
        self.list.setCurrentRow(-1)
        self._keep()
        self._new = BLANK
        self.form.show_field(self._drafts.get("", self._new), self.session.book.fields, "")
        self._shown, self._was = "", BLANK
        self._settle()
        self.form.label.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        begun, row = self._new or self.field, self.list.currentRow()
        writable = not self.session.book.read_only
        now = self.form.field() if begun is not None else None
        if self._shown is not None:
            self._keep()
        self.form.setEnabled(begun is not None and writable)
        self.save.setEnabled(writable and now is not None and bool(now.label) and now != begun)
        self.undo.setVisible(now is not None and now != begun)
        self.up.setEnabled(writable and self.field is not None and row > 0)
        self.down.setEnabled(writable and self.field is not None and row < len(self.fields) - 1)
        self.delete.setEnabled(writable and self.field is not None)
        changed = now is not None and self.field is not None and now.data_type is not self.field.data_type
        self.said.setText(
            tr("Values are read anew; what cannot be read so stays as typed.", "Fields window")
            if changed
            else ""
        )

    # What is done

    def save_field(self) -> None:
        """Add or change the definition."""
        if not self.save.isEnabled():
            return
        book, typed = self.session.book, self.form.field()
        field = typed
        if self._new is not None:
            field = replace(typed, name=collections.name_for(book, field.label))
            self.session.do(
                tr("Add field {name}", "Fields window", name=field.label),
                lambda _p: collections.add_field(book, field),
                lambda _f: self._on_added(typed, field.name),
                toast=tr("Added field {name}", "Fields window", name=field.label),
            )
        else:
            self.session.do(
                tr("Edit field {name}", "Fields window", name=field.label),
                lambda _p: collections.edit_field(book, field),
                lambda _c: self.refresh(field.name),
                toast=tr("Changed field {name}", "Fields window", name=field.label),
            )

    def _on_added(self, typed: Field, name: str) -> None:
        if self._shown == "" and self.form.field() == typed:
            self._forget()
        self.refresh(name)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def discard(self) -> None:
        """Show the definition as the book has it."""
        self._forget()
        self.refresh()

    def _forget(self) -> None:
        self._drafts.pop(self._shown or "", None)
        self._shown = None

    def move_field(self, by: int) -> None:
        """Move the chosen field up or down."""
        field, place = self.field, self.list.currentRow() + by
        if field is None or not 0 <= place < len(self.fields):
            return
        book, label = self.session.book, tr("Move field {name}", "Fields window", name=field.label)
        self.session.do(label, lambda _p: collections.move_field(book, field.name, place + 1), toast="",
                        on_done=lambda _c: self.refresh(field.name))  # fmt: skip

    def ask_to_delete(self) -> None:
        """Say how many values go with it, and ask."""
        field = self.field
        if field is not None and self.delete.isEnabled():
            book = self.session.book
            self.session.runner.read(
                lambda _p: (field, collections.held_values(book, field.name)), self._on_counted
            )

    def _on_counted(self, found: tuple[Field, int]) -> None:
        field, count = found
        if count == 0:
            self._delete(field)
            return
        ask_to_delete(self, field.label, count, lambda: self._delete(field))

    def _delete(self, field: Field) -> None:
        book, label = self.session.book, tr("Delete field {name}", "Fields window", name=field.label)
        said = tr("Deleted field {name}", "Fields window", name=field.label)
        self.session.do(label, lambda _p: collections.delete_field(book, field.name), toast=said)
