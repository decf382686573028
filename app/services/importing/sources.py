"""What can be imported: a file of any known format, or another Kith book, whose contacts come in through the same plan."""

from __future__ import annotations

import io
import os
import tempfile
from dataclasses import replace
from pathlib import Path

from app.formats.sniffing import ReadOptions, Source, sniff
from app.storage import backup, file

_SQLITE = b"SQLite format 3\0"


def source_of(path: str | os.PathLike[str], options: ReadOptions | None = None) -> Source:
    """What a file is. A book of ours is read from a copy, as the lossless JSON that an export of it would be.

    The other book stays as it is, also if it is open, of an older version or write-protected. Its trash stays behind.
    Raises KithError for what cannot be read.
    """
    path = Path(path)
    if not _is_database(path):
        return sniff(path, overrides=options)
    file.inspect(path)
    data = _as_json(path)
    options = replace(options or ReadOptions(), format="json", encoding="utf-8")
    return replace(sniff(data, path.name, options), name=path.name)


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as opened:
            return opened.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False  # said in words by `sniff`


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
