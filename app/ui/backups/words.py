"""Backups in words: when, why, how large, and what has changed since."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from app.services.backups import Backup, Difference
from app.ui.detail.days import moment_words
from app.ui.text import tr


def when(at: str, today: date | None = None) -> str:
    """The day and time of a backup in local time ("Today, 09:12")."""
    return moment_words(at, today or date.today())


def why(copy: Backup) -> str:
    """What a backup was made for."""
    return {
        "manual": tr("By hand", "Backups"),
        "automatic": tr("Automatic", "Backups"),
        "exit": tr("When closing", "Backups"),
        "import": tr("Before an import", "Backups"),
        "merge": tr("Before merging", "Backups"),
        "delete": tr("Before deleting many", "Backups"),
        "restore": tr("Before restoring", "Backups"),
        "migration": tr("Before an update of Kith", "Backups"),
        "copy": tr("Copy", "Backups"),
        "sealed": tr("By hand", "Backups"),
    }.get(copy.why, "" if copy.contacts is not None else tr("Cannot be read", "Backups"))


def size(copy: Backup) -> str:
    """How large a backup is."""
    return QLocale().formattedDataSize(copy.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def since(difference: Difference | None) -> str:
    """What has changed since a backup."""
    if difference is None:
        return "…"
    parts = []
    if difference.added:
        parts.append(tr("%n new", "Backups", n=difference.added))
    if difference.changed:
        parts.append(tr("%n changed", "Backups", n=difference.changed))
    if difference.gone:
        parts.append(tr("%n gone", "Backups", n=difference.gone))
    return " · ".join(parts) or tr("nothing", "Backups")
