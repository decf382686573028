"""Contacts on their way to other programs: a drag or the clipboard carries them as vCards, as a file and as text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMimeData

from app.services.book import Book
from app.ui.text import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMetaType

MIME_VCARD, MIME_URLS = "text/vcard", "text/uri-list"
MOST = 500
"""Contacts that go along as cards at most; more are a matter for the export."""


class DraggedCards(QMimeData):
    """What a drag of contacts carries: their cards, also as a file to drop, are made when somebody asks for them."""

    def __init__(self, book: Book, ids: Sequence[str]) -> None:
        super().__init__()
        self._book, self._ids = book, tuple(ids)
        self._offered = (MIME_VCARD, MIME_URLS) if 0 < len(ids) <= MOST else ()

    def formats(self) -> list[str]:
        return [*super().formats(), *self._offered]

    def hasFormat(self, mime: str) -> bool:
        return mime in self._offered or super().hasFormat(mime)

    def retrieveData(self, mime: str, kind: QMetaType) -> Any:
        if mime not in self._offered:
            return super().retrieveData(mime, kind)
        if mime == MIME_VCARD:
            return QByteArray(self._cards)
        from PySide6.QtCore import QUrl

        return [QUrl.fromLocalFile(str(self._file))]

    @cached_property
    def _cards(self) -> bytes:
        return cards(self._book, self._ids)

    @cached_property
    def _file(self) -> Path:
        path = _folder() / file_name(self._book, self._ids)
        path.write_bytes(self._cards)
        return path


def add_cards(book: Book, data: QMimeData, ids: Sequence[str]) -> None:
    """Put the contacts into *data* as cards, if they are not too many."""
    if 0 < len(ids) <= MOST:
        data.setData(MIME_VCARD, QByteArray(cards(book, ids)))


def cards(book: Book, ids: Sequence[str]) -> bytes:
    """The contacts as vCard 3.0, which most programs read."""
    from io import BytesIO

    from app.services.exporting import Chosen, export

    out = BytesIO()
    export(book, Chosen(ids=list(ids)), out, "vcard3")
    return out.getvalue()


def file_name(book: Book, ids: Sequence[str]) -> str:
    """What the file is called: the one contact's name, or how many there are."""
    from app.domain.names import display_name

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
