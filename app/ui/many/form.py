"""The editor of many contacts: a row for each field, what differs among them, and one change for all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.errors import KithError
from app.domain.fields import DataType, Field
from app.domain.name_parts import NAME_PARTS
from app.domain.progress import Cancelled, Progress
from app.services.editing import Assignment
from app.services.many import Held, Reach, edit_all, reach, survey
from app.ui.detail.menus import open_below, plain
from app.ui.editor.add_field import addable
from app.ui.many.row import ManyRow
from app.ui.sentences import worded
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.tokens import DETAIL_MIN, FOOTER, S2, S3, S4, S6, S8
from app.ui.widgets import letters
from app.ui.widgets.buttons import Button, show_keys
from app.ui.widgets.labels import ElidedLabel, section_heading
from app.ui.widgets.room import scrolled
from app.ui.widgets.small import Divider
from app.ui.words import field_label, word

SURVEYED = 5000
"""Contacts whose values are looked at; an edit reaches all of the selection whatever its size."""
REACH_MS = 150
ALWAYS = (
    "tags",
    "folder",
    "assignee",
    "company",
    "job_title",
    "opted_in",
    "is_opted_out",
    "consent.basis",
    "touch_freq",
)
"""What is offered even if nobody has it: the book's own fields and custom ones follow."""
NAMES = (*NAME_PARTS, "display_name")
"""Fields that are shown only if they were asked for: people rarely share them."""


class ManyForm(QWidget):
    """Rows for what the contacts have; nothing is written before Apply. `applied` follows the change."""

    applied = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("manyEditor")
        self._session = session
        self._ids: tuple[str, ...] = ()
        self._held: dict[str, Held] = {}
        self._looking: Progress | None = None
        self.rows: dict[str, ManyRow] = {}
        self._asked: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=REACH_MS)
        self._timer.timeout.connect(self._look)
        self._lay_out()
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self, self.apply)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave = QShortcut(QKeySequence("Esc"), self, self.reset)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("back", "surface")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(S2)
        self.add_button = Button(tr("Add field", "Editor"), "ghost", icon="plus")
        self.add_button.clicked.connect(self._on_add)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(S8, S2, S6, S4)
        inner.setSpacing(S3)
        inner.addWidget(section_heading(tr("Edit all of them", "Many")))
        inner.addLayout(self._fields)
        inner.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.overwrite = QCheckBox(tr("Remove all other custom values of these contacts", "Many"))
        self.overwrite.setObjectName("overwriteCustom")
        self.overwrite.hide()
        self.overwrite.toggled.connect(self._on_edited)
        inner.addWidget(self.overwrite)
        inner.addStretch(1)
        self.area = scrolled(page)
        self.said = ElidedLabel("", "body", "text-2")
        self.reset_button = Button(tr("Discard", "Many"), "ghost", keys="Esc")
        self.apply_button = Button(tr("Apply", "Many"), "primary", keys="Ctrl S")
        self.apply_button.setObjectName("manyApply")
        self.reset_button.clicked.connect(self.reset)
        self.apply_button.clicked.connect(self.apply)
        self._foot = QWidget()
        self._foot.setFixedHeight(FOOTER)
        self._foot.setProperty("back", "window")
        self._foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(S8, 0, S6, 0)
        row.setSpacing(S2)
        row.addWidget(self.said, 1)
        row.addWidget(self.reset_button)
        row.addWidget(self.apply_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(Divider())
        column.addWidget(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        show_keys(self.width() >= DETAIL_MIN, (self.reset_button, "Esc"), (self.apply_button, "Ctrl S"))

    # Which contacts

    def show_contacts(self, ids: Sequence[str]) -> None:
        """Edit these contacts. What was typed stays as long as some of the former ones are among them."""
        if not set(self._ids) & set(ids):
            self._asked = []
            self.reset()
        self._ids = tuple(ids)
        wanted = self._ids
        book = self._session.book
        self._session.runner.read(
            lambda _progress: (wanted, survey(book.get_many(wanted[:SURVEYED]), book.fields)), self._on_survey
        )

    def _on_survey(self, found: tuple[tuple[str, ...], dict[str, Held]]) -> None:
        ids, held = found
        if ids != self._ids:
            return
        self._held = held
        self._build()
        self._on_edited()

    def _build(self) -> None:
        wanted = self._wanted()
        for name in [n for n, row in self.rows.items() if n not in wanted and not row.assignments()]:
            row = self.rows.pop(name)
            self._fields.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, name in enumerate(wanted):
            if name not in self.rows:
                self.rows[name] = self._make(name)
                self._fields.insertWidget(place, self.rows[name])
        rows = [self._fields.itemAt(n).widget() for n in range(self._fields.count())]
        for made in self.rows.values():
            made.show_held(self._held.get(made.name, Held()), len(self._ids))
        for before, after in pairwise(rows):
            QWidget.setTabOrder(before.value, after.way)

    def _wanted(self) -> list[str]:
        """The names of the rows in order."""
        fields = self._session.book.fields
        wanted = list(ALWAYS[:3])
        for field in fields.attributes():
            theirs = field.name in self._held and field.name not in NAMES
            offered = field.name in ALWAYS or field.is_custom or field.name in self._asked
            if (
                (theirs or offered)
                and field.show
                and field.editable
                and field.data_type is not DataType.IMAGE
            ):
                wanted.append(field.name)
        wanted += [name for name in ALWAYS if name not in wanted]
        wanted += [name for name in self._held if name.startswith("metadata.")]
        return list(dict.fromkeys(wanted))

    def _make(self, name: str) -> ManyRow:
        fields = self._session.book.fields
        if name == "consent.basis":
            row = ManyRow(Field(name, ""), name, tr("Legal basis", "Editor"))
        elif name.startswith("metadata."):
            row = ManyRow(Field(name, ""), name, name.removeprefix("metadata."))
        elif name == "touch_freq":
            row = ManyRow(fields[name], name, tr("Days between touches", "Editor"))
        else:
            row = ManyRow(fields[name])
            if name == "tags":
                row.known = tuple(t.name for t in self._session.book.tags())
            elif name == "folder":
                row.known = tuple(f.name for f in self._session.book.folders())
        row.edited.connect(self._on_edited)
        return row

    def _on_add(self) -> None:
        menu = QMenu(self)
        for section, found in addable(self._session.book.fields, self.rows).items():
            below = menu.addMenu(plain(word(section))) if len(found) > 1 else menu
            for field in found:
                below.addAction(plain(field_label(field)), partial(self.add, field.name))
        names = menu.addMenu(tr("Name", "Editor"))
        for name in NAMES:
            if name not in self.rows:
                label = field_label(self._session.book.fields[name])
                names.addAction(plain(label), partial(self.add, name))
        open_below(menu, self.add_button)

    def add(self, name: str) -> None:
        """Offer one more field."""
        self._asked.append(name)
        self._build()
        self.rows[name].way.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(self.rows[name])

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        if self.rows:
            self._fields.itemAt(0).widget().value.setFocus(Qt.FocusReason.TabFocusReason)

    # What shall be done

    def assignments(self) -> list[Assignment]:
        """All edits, in the language of the command line."""
        return [a for row in self.rows.values() for a in row.assignments()]

    @property
    def overwrites(self) -> bool:
        """Whether the custom values that are set shall be the only ones."""
        return self.overwrite.isChecked() and not self.overwrite.isHidden()

    def _on_edited(self) -> None:
        edits = self.assignments()
        self.overwrite.setVisible(
            any(row.field.is_custom and row.assignments() for row in self.rows.values())
        )
        self.reset_button.setEnabled(bool(edits))
        self.apply_button.setEnabled(False)
        if edits:
            self._timer.start()
        else:
            self._timer.stop()
            self.said.setText(tr("Type into a field to change it for all.", "Many"))

    def _look(self) -> None:
        """Ask how many contacts the edits would change."""
        if self._looking is not None:
            self._looking.cancel()
        ids, edits, book, whole = self._ids, self.assignments(), self._session.book, self.overwrites
        self._looking = self._session.runner.read(
            lambda progress: (ids, edits, reach(book, ids, edits, progress, overwrite_custom=whole)),
            self._on_reach,
            self._on_unreachable,
        )

    def _on_reach(self, found: tuple[tuple[str, ...], list[Assignment], Reach]) -> None:
        ids, edits, how_far = found
        if (ids, edits) == (self._ids, self.assignments()) and edits:
            words = tr("Changes {changed} of %n contact(s)", "Many", n=how_far.of, changed=how_far.changed)
            self.said.setText(words)
            self.apply_button.setEnabled(how_far.changed > 0)

    def _on_unreachable(self, error: Exception) -> None:
        if isinstance(error, KithError):
            self.said.setText(worded(str(error)))
        elif not isinstance(error, Cancelled):
            raise error

    def apply(self) -> None:
        """Carry the edits out on all contacts as one operation."""
        self._timer.stop()
        edits, ids, book, whole = self.assignments(), self._ids, self._session.book, self.overwrites
        if not edits:
            return
        touched = (row.value.accessibleName() for row in self.rows.values() if row.assignments())
        fields = ", ".join(dict.fromkeys(touched))
        label = tr("Change {fields} of %n contact(s)", "Many", n=len(ids), fields=fields)
        self._session.do(
            label,
            lambda progress: edit_all(book, ids, edits, progress, overwrite_custom=whole, label=label),
            self._on_done,
        )

    def _on_done(self, _changes: object) -> None:
        self.reset()
        self.applied.emit()

    def reset(self) -> None:
        """Forget what was typed."""
        for row in self.rows.values():
            row.reset()
        self.overwrite.setChecked(False)
        self._on_edited()

    def event(self, event: QEvent) -> bool:
        return letters.kept(event) or super().event(event)
