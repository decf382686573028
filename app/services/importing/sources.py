"""What can be imported: a file of any known format, or another Kith book, whose contacts come in through the same plan."""

from __future__ import annotations

import io
import os
import tempfile
from dataclasses import replace
from pathlib import Path

from app.formats import sealed
from app.formats.sniffing import ReadOptions, Source, sniff
from app.services import sealing
from app.services.files import SQLITE, is_database
from app.storage import backup, file


def source_of(
    path: str | os.PathLike[str], options: ReadOptions | None = None, passphrase: str = ""
) -> Source:
    """What a file is. A book of ours is read from a copy, as the lossless JSON that an export of it would be.

    The other book stays as it is, also if it is open, of an older version or write-protected. Its trash stays behind.
    Raises KithError for what cannot be read, PassphraseWanted or WrongPassphrase for what is sealed.
    """
    path = Path(path)
    if sealing.is_sealed(path):
        return source_in(sealing.opened(path, passphrase), sealing.bare_name(path), options)
    if not is_database(path):  # what cannot be read `sniff` says in words
        return sniff(path, overrides=options)
    return _book(path, path.name, options)


def source_in(data: bytes, name: str, options: ReadOptions | None = None, passphrase: str = "") -> Source:
    """What these bytes are, of a file that is called `name`. Raises as `source_of`."""
    if sealed.is_sealed(data):
        data, name = sealed.unseal(data, passphrase, name), sealed.bare_name(name)
    if not data.startswith(SQLITE):
        return sniff(data, name, options)
    with tempfile.TemporaryDirectory(prefix="kith-") as folder:
        path = Path(folder) / "book.kith"
        path.write_bytes(data)
        return _book(path, name, options)


def _book(path: Path, name: str, options: ReadOptions | None) -> Source:
    file.inspect(path)
    data = _as_json(path)
    options = replace(options or ReadOptions(), format="json", encoding="utf-8")
    return replace(sniff(data, name, options), name=name)


def _as_json(path: Path) -> bytes:
    from app.services.book import Book
    from app.services.exporting import Chosen, export

    out = io.BytesIO()
    with tempfile.TemporaryDirectory(prefix="kith-") as folder:
        book = Book(backup.save(path, Path(folder) / "copy.kith"))
        try:
            export(book, Chosen(), out, "json")
        finally:
            book.close()
    return out.getvalue()
