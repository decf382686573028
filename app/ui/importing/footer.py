"""The wizard's footer: what will happen in words, then Cancel, Back and the primary button, in this order."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.backups import MANY
from app.ui.text import tr
from app.ui.theme.tokens import FOOTER, S2, S6
from app.ui.widgets.buttons import Button, show_keys
from app.ui.widgets.labels import ElidedLabel

ROOMY = 700
"""The width from which the buttons name their keys."""


def shortened(name: str) -> str:
    """A file's name as a button has room for it."""
    return name if len(name) <= 32 else f"{name[:16]}…{name[-15:]}"


class Footer(QWidget):
    """Decides nothing: the wizard tells it which page is shown and what the plan counts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("back", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(FOOTER)
        self.words = ElidedLabel("", "body", "text-2")
        self.cancel = Button(tr("Cancel", "Import"), "ghost", keys="Esc")
        self.back = Button(tr("Back", "Import"), keys="Alt ←")
        self.go = Button("", "primary", keys="Ctrl ↵")
        self.go.setObjectName("importButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(S6, 0, S6, 0)
        row.setSpacing(S2)
        row.addWidget(self.words, 1)
        for button in (self.cancel, self.back, self.go):
            row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keys = (self.cancel, "Esc"), (self.back, "Alt ←"), (self.go, "Ctrl ↵")
        show_keys(event.size().width() >= ROOMY, *keys)

    def show_page(self, page: str, counts: Mapping[str, int], rows: int, ahead: str = "") -> None:
        """Fit the buttons and words to a page of the wizard; from the file it goes on to the page `ahead`, if any."""
        self.cancel.setVisible(page not in ("result", "busy", "import"))  # there the page has its Stop
        self.back.setVisible(page in ("plan", "columns", "format"))
        self.go.setVisible(
            page in ("plan", "columns", "format", "result") or (page == "file" and bool(ahead))
        )
        self.go.set_kind("secondary" if page == "result" else "primary")  # the page has one of its own
        self.go.setEnabled(page != "plan" or rows > 0)
        nothing = tr("Nothing has been written yet.", "Import")
        before = page in ("file", "format", "columns", "busy")
        self.words.setText(self._said(counts) if page == "plan" else nothing if before else "")
        if page == "plan":
            self.go.setText(tr("Import %n row(s)", "Import", n=rows))
        elif page == "columns" or (page == "file" and ahead == "plan"):
            self.go.setText(tr("Next: plan", "Import"))
        elif page == "format":
            self.go.setText(tr("Next: columns", "Import"))
        elif page == "file":
            self.go.setText(tr("Next: format", "Import"))
        else:
            self.go.setText(tr("Done", "Import"))

    def show_queue(self, page: str, ahead: str, name: str, number: int) -> None:
        """Say how many files wait, and where the next of them can be turned to, its name."""
        if not number:
            return
        waiting = tr("%n more file(s) (waits|wait).", "Import", n=number)
        said = self.words.text()
        self.words.setText(f"{said}{' ' if said.endswith('.') else ' · '}{waiting}" if said else waiting)
        if page == "result" or (page == "file" and not ahead):
            self.go.setText(tr("Next file: {name}", "Import", name=shortened(name)))
            self.go.setVisible(True)

    def _said(self, counts: Mapping[str, int]) -> str:
        """What the plan comes to; a large import makes a backup before it writes."""
        changed = counts.get("update", 0) + counts.get("fill", 0)
        out = counts.get("skip", 0) + counts.get("problem", 0)
        if not any(counts.get(a) for a in ("new", "update", "fill", "review", "group")):
            return tr("Nothing to import: see the reasons beside the rows.", "Import")
        parts = [tr("%n new", "Import", n=counts.get("new", 0))]
        parts += [tr("%n changed", "Import", n=changed)] if changed else []
        parts += [tr("%n to review", "Import", n=counts["review"])] if counts.get("review") else []
        parts += [tr("%n left out", "Import", n=out)] if out else []
        said = " · ".join(parts)
        if sum(counts.values()) >= MANY:
            return f"{said}. {tr('A backup is made first.', 'Import')}"
        return said
