"""The part of a view that scrolls, made here instead of by Qt."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(view: QAbstractScrollArea) -> None:
    """Give *view* a viewport that Python knows.

    To wrap Qt's own, PySide makes Python classes of all widgets there are and of their enums: a tenth of a start.
    """
    viewport = QWidget()
    viewport.setObjectName("viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    view.setViewport(viewport)
