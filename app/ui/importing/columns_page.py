"""The columns of a table: what each holds, where it goes; a change makes the plan anew."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.fields import Fields
from app.formats.mapping.targets import Mapping, Target
from app.services.importing.preview import Preview, Wish
from app.ui.text import tr
from app.ui.theme.tokens import S2, S3, S4, S6
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.words import field_label, word


class ColumnsPage(QWidget):
    """One line per column of the file; `changed` gives the new mapping."""

    changed = Signal(object)

    def __init__(self, fields: Fields) -> None:
        super().__init__()
        self._fields = fields
        self._mapping: Mapping = {}
        self._boxes: dict[str, QComboBox] = {}
        self._lead = PlainLabel("", "body", "text-2", wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S4)
        column.setSpacing(S3)
        column.addWidget(PlainLabel(tr("Check the columns", "Import"), "title", "text", 600))
        column.addWidget(self._lead)
        column.addWidget(self._scroll, 1)

    def show_preview(self, plan: Preview, wish: Wish) -> None:
        """Show where the columns of a file go."""
        self._mapping = dict(plan.mapping)
        used = sum(self._mapping.get(c) is not None for c in plan.columns)
        self._lead.setText(
            tr(
                "{used} of {all} columns are used. Choose another field where it is wrong.",
                "Import",
                used=used,
                all=len(plan.columns),
            )
        )
        samples = [row.cells for row in plan.rows[:3]]
        inside = QWidget()
        inside.setProperty("back", "surface")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, S2, 0)
        grid.setHorizontalSpacing(S4)
        grid.setVerticalSpacing(S2)
        heads = (tr("Column of the file", "Import"), tr("Goes to", "Import"), tr("First rows", "Import"))
        for at, head in enumerate(heads):
            grid.addWidget(PlainLabel(head, "small", "text-2", 600), 0, at)
        self._boxes = {}
        for n, name in enumerate(plan.columns):
            grid.addWidget(
                ElidedLabel(name or tr("Column {number}", "Import", number=n + 1), "body", "text", 500),
                n + 1,
                0,
            )
            box = self._box(name)
            self._boxes[name] = box
            grid.addWidget(box, n + 1, 1)
            cells = " · ".join(r[n] for r in samples if n < len(r) and r[n].strip())
            grid.addWidget(ElidedLabel(cells.replace("\n", " "), "small", "text-2"), n + 1, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 5)
        grid.setRowStretch(len(plan.columns) + 1, 1)
        old = self._scroll.takeWidget()
        if old is not None:  # it may hold the very box that was used
            old.hide()
            old.deleteLater()
        self._scroll.setWidget(inside)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    def _box(self, column: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("Field for {column}", "Import", column=column))
        present = self._mapping.get(column)
        box.addItem(tr("Leave out", "Import"), None)
        if present is not None:
            box.addItem(self._name(present), present)
            box.setCurrentIndex(1)
        for field in self._fields:
            if (
                field.show
                and field.name not in ("kind", "photo")
                and (present is None or field.name != present.field)
            ):
                box.addItem(field_label(field), Target(field.name))
        box.activated.connect(lambda _n, c=column, b=box: self._choose(c, b.currentData()))
        return box

    def _name(self, target: Target) -> str:
        parts = [field_label(self._fields[target.field])]
        if target.index:
            parts[0] += f" {target.index + 1}"
        if target.component:
            parts.append(target.component.replace("_", " "))
        if target.label:
            parts.append(word(target.label))
        whole = " · ".join(parts)
        return tr("Partner: {what}", "Import", what=whole) if target.partner else whole

    def _choose(self, column: str, target: Target | None) -> None:
        if self._mapping.get(column) == target:
            return
        taken = {
            t.index
            for c, t in self._mapping.items()
            if t and target and c != column and t.field == target.field
        }
        if target is not None and target.index in taken and not target.component:
            target = Target(target.field, target.label, max(taken) + 1)
        self._mapping[column] = target
        self.changed.emit(dict(self._mapping))
