"""The row of actions under the head of the card: call, write, message, map, log a touch."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import addresses
from app.domain.contact import Contact
from app.domain.values import Address
from app.ui import links
from app.ui.text import set_tooltip, tr
from app.ui.theme.tokens import S2
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import FlowLayout


def main_links(contact: Contact) -> dict[str, tuple[str, str]]:
    """What the buttons open: action → (link, the value that it is about); empty where there is none."""
    phone, email, place = contact.main("phone_number"), contact.main("email"), contact.main("address")
    mobile = next((a for a in contact.all("phone_number") if a.label in ("Mobile", "WhatsApp")), phone)
    im = contact.main("im")
    chat = links.web(str(im.value), im.label or "") if im else ""
    where = place.value if place else ""
    query = addresses.one_line(where) if isinstance(where, Address) else str(where)
    texts = (str(mobile.value), mobile.normalized) if mobile else ("", "")
    return {
        "call": (links.call(str(phone.value), phone.normalized), str(phone.value)) if phone else ("", ""),
        "write": (links.write(email.normalized or str(email.value)), str(email.value)) if email else ("", ""),
        "message": (links.message(*texts), texts[0]) if mobile else (chat, str(im.value) if im else ""),
        "map": (links.map_of(query), query),
    }


class ActionRow(QWidget):
    """The buttons; what cannot work for this contact is disabled, not hidden."""

    opened = Signal(str)
    """A link to open."""
    touch_wanted = Signal(QWidget)
    """The button at which the touch is logged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: dict[str, tuple[str, str]] = {}
        row = FlowLayout(self, gap=S2, line_gap=S2)
        self._buttons = {
            "call": Button(tr("Call", "Card"), icon="phone"),
            "write": Button(tr("Write", "Card"), icon="mail"),
            "message": Button(tr("Message", "Card"), icon="message-square"),
            "map": Button(tr("Open map", "Card"), icon="map-pin"),
        }
        for name, button in self._buttons.items():
            button.clicked.connect(lambda _on=False, name=name: self.opened.emit(self._links[name][0]))
            row.addWidget(button)
        self.touch_button = Button(tr("Log touch", "Card"), icon="heart-handshake", keys="L")
        self.touch_button.clicked.connect(lambda: self.touch_wanted.emit(self.touch_button))
        row.addWidget(self.touch_button)

    def show_contact(self, contact: Contact) -> None:
        """Point the buttons at a contact's main values."""
        self._links = main_links(contact)
        for name, button in self._buttons.items():
            link, value = self._links[name]
            button.setEnabled(bool(link))
            set_tooltip(button, value if link else "")
