"""Contacts on their way to other programs: a drag or the clipboard carries them as vCards, as a file and as text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QUrl

from app.domain.names import display_name
from app.services.book import Book
from app.ui.text import tr

MIME_VCARD = "text/vcard"
MOST = 500
"""Contacts that go along as cards at most; more are a matter for the export."""


def add_cards(book: Book, data: QMimeData, ids: Sequence[str], as_file: bool = True) -> None:
    """Put the contacts into *data* as vCard 3.0, which most programs read; with *as_file* also as a .vcf to drop."""
    from io import BytesIO

    from app.services.exporting import Chosen, export

    if not 0 < len(ids) <= MOST:
        return
    out = BytesIO()
    export(book, Chosen(ids=list(ids)), out, "vcard3")
    data.setData(MIME_VCARD, QByteArray(out.getvalue()))
    if as_file:
        path = _folder() / file_name(book, ids)
        path.write_bytes(out.getvalue())
        data.setUrls([QUrl.fromLocalFile(str(path))])


def file_name(book: Book, ids: Sequence[str]) -> str:
    """What the file is called: the one contact's name, or how many there are."""
    name = tr("%n contact(s)", "List", n=len(ids))
    if len(ids) == 1 and (found := book.get_many(list(ids))):
        name = display_name(found[0]) or name
    kept = "".join(c for c in name if c.isalnum() or c in " -_.,'").strip(" .")
    return f"{kept[:80] or 'contact'}.vcf"


def pasted(data: QMimeData) -> Path | None:
    """A file with the contacts that the clipboard holds as cards or a table; None if it holds no text."""
    if data.hasFormat(MIME_VCARD):
        content = bytes(data.data(MIME_VCARD).data())
    elif data.hasText() and data.text().strip():
        content = data.text().encode()
    else:
        return None
    card = content.lstrip()[:11].upper() == b"BEGIN:VCARD"
    path = _folder() / (tr("pasted", "List") + (".vcf" if card else ".txt"))
    path.write_bytes(content)
    return path


@cache
def _folder() -> Path:
    """A folder of this process for files that are carried; it goes when the program ends."""
    import atexit
    import tempfile

    folder = tempfile.TemporaryDirectory(prefix="kith-")
    atexit.register(folder.cleanup)
    return Path(folder.name)
