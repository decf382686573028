"""What is taken out of many contacts: addresses to the clipboard, a message to all, a table to paste."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from app.services.columns import COPIED, as_html, as_tsv, table
from app.services.mailing import Mailing, mailing, mailto
from app.ui import links
from app.ui.session import Session
from app.ui.text import tr
from app.ui.words import field_label


def copy_emails(session: Session, ids: Sequence[str]) -> None:
    """All main addresses to the clipboard, but of those who opted out."""
    book = session.book

    def done(found: Mailing) -> None:
        QApplication.clipboard().setText(", ".join(found.addresses))
        session.say(_told(tr("Copied %n address(es)", "Card", n=len(found.addresses)), found))

    session.runner.read(lambda _progress: mailing(book, ids), done)


def write_to_all(session: Session, ids: Sequence[str]) -> None:
    """A message with all addresses in BCC; where they are too many for a link, they wait in the clipboard."""
    book = session.book

    def done(found: Mailing) -> None:
        if not found.addresses:
            session.say(_told(tr("Nobody to write to", "Many"), found))
            return
        link = mailto(found.addresses)
        if link and links.open_link(link):
            session.say(_told(tr("Writing to %n address(es)", "Card", n=len(found.addresses)), found))
            return
        QApplication.clipboard().setText(", ".join(found.addresses))
        if not link:
            links.open_link("mailto:")
        words = tr("%n address(es) copied: paste (it|them) into BCC", "Many", n=len(found.addresses))
        session.say(_told(words, found))

    session.runner.read(lambda _progress: mailing(book, ids), done)


def copy_table(session: Session, ids: Sequence[str], columns: Sequence[str] = COPIED) -> None:
    """The contacts as a table: text with tabs for spreadsheets, HTML for letters."""
    book = session.book
    head = [field_label(book.fields[name]) for name in columns]

    def done(rows: list[list[str]]) -> None:
        data = QMimeData()
        data.setText(as_tsv([head, *rows]))
        data.setHtml(as_html([head, *rows]))
        QApplication.clipboard().setMimeData(data)
        session.say(tr("Copied %n contact(s) as a table", "Many", n=len(rows)))

    session.runner.read(lambda _progress: table(book, ids, columns), done)


def _told(words: str, found: Mailing) -> str:
    parts = [words]
    if found.opted_out:
        parts.append(tr("%n opted out and (is|are) left out", "Many", n=found.opted_out))
    if found.without:
        parts.append(tr("%n without an address", "Many", n=found.without))
    return " · ".join(parts)
