"""What this program is: its mark, its version and where its data lies."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app import __version__
from app.ui.text import tr
from app.ui.theme.icons import app_icon
from app.ui.widgets.message import message

MARK = QSize(48, 48)


def tell(window: QWidget) -> None:
    """Show it until it is closed."""
    box = message(
        window,
        "about",
        tr("Kith {version}", "About", version=__version__),
        tr("The address book you double-click. Your book is one file on this computer.", "About"),
    )
    box.setWindowTitle(tr("About Kith", "Action"))
    box.setIconPixmap(app_icon().pixmap(MARK, window.devicePixelRatioF()))
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Ok))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
