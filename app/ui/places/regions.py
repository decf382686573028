"""A box of countries to choose from, in the user's language."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from app.domain.countries import CODES
from app.ui.text import tr
from app.ui.words import country_name


def fill_regions(box: QComboBox, chosen: str) -> None:
    """Offer every country by name, with *chosen* (ISO 3166, or empty) in front."""
    box.blockSignals(True)
    box.addItem(tr("Choose a country", "Tidy"), "")
    codes = sorted({*CODES, chosen} - {""}, key=lambda code: country_name(code).casefold())
    for code in codes:
        box.addItem(country_name(code) or code, code)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
