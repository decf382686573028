"""What can be printed, as data, and how a job is put on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize

from app.domain.contact import Contact
from app.domain.fields import Fields
from app.ui.printing import labels, lists
from app.ui.printing.canvas import Canvas
from app.ui.printing.papers import ENVELOPES, SHEETS
from app.ui.text import tr

LISTS: dict[str, Callable[[Canvas, Sequence[Contact], Fields, str], None]] = {
    "list": lists.contact_list,
    "phones": lists.phone_list,
    "cards": lists.cards,
}


def kinds() -> dict[str, str]:
    """Kind -> what the window calls it."""
    return {
        "list": tr("Contact list", "Print"),
        "phones": tr("Phone list", "Print"),
        "cards": tr("Cards, one a page", "Print"),
        "labels": tr("Address labels", "Print"),
        "envelopes": tr("Envelopes", "Print"),
    }


@dataclass
class Job:
    """What is to be printed. *start* is the first free label, counted from 0; *home* the country (ISO 3166) that needs no
    line of its own; *paper* is for what prints on ordinary paper."""

    contacts: Sequence[Contact]
    fields: Fields
    title: str
    kind: str = "list"
    paper: QPageSize.PageSizeId = QPageSize.PageSizeId.A4
    sheet: str = "l7160"
    start: int = 0
    envelope: str = "dl"
    sender: list[str] = field(default_factory=list)
    home: str = ""

    def layout(self) -> QPageLayout:
        """The paper that the job is for, without margins: the layouts keep their own."""
        way = QPageLayout.Orientation.Portrait
        if self.kind == "labels":
            size = QPageSize(SHEETS[self.sheet].paper)
        elif self.kind == "envelopes":
            chosen = ENVELOPES[self.envelope]
            # The size is given upright and turned, as drivers know envelopes.
            size = QPageSize(QSizeF(chosen.height, chosen.width), QPageSize.Unit.Millimeter, chosen.name)
            way = QPageLayout.Orientation.Landscape
        else:
            size = QPageSize(self.paper)
        layout = QPageLayout(size, way, QMarginsF(0, 0, 0, 0))
        layout.setMode(QPageLayout.Mode.FullPageMode)
        return layout

    def left_out(self) -> int:
        """How many have nothing to print: no address for a label, no number for the phone list."""
        if self.kind in ("labels", "envelopes"):
            return len(self.contacts) - len(labels.labelled(self.contacts, self.home))
        if self.kind == "phones":
            return sum(1 for contact in self.contacts if not contact.main("phone_number"))
        return 0

    def paint(self, device: QPagedPaintDevice, most: int | None = None) -> int:
        """Paint all pages, or those of the first *most* contacts; returns how many. The device has the job's layout already."""
        canvas = Canvas(device)
        if self.kind == "labels":
            found = labels.labelled(self.contacts, self.home)[:most]
            labels.label_sheets(canvas, found, SHEETS[self.sheet], self.start)
        elif self.kind == "envelopes":
            labels.envelopes(canvas, labels.labelled(self.contacts, self.home)[:most], self.sender)
        else:
            LISTS[self.kind](canvas, self.contacts[:most], self.fields, self.title)
        canvas.end()
        return canvas.pages
