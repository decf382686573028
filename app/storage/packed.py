"""A backup as a file: a ZIP with what it is (`about.json`), who is in it (`people.bin`), and the book without its indexes.

People can open it with any tool. What can be made anew (search index, B-tree indexes, cache of matching) is left out, and
laid anew when the book is taken out.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from app.domain.errors import DamagedBook, KithError, NotABook
from app.domain.progress import NO_PROGRESS, Progress
from app.storage import backup, file, findings, reads
from app.storage.connection import head

ABOUT, PEOPLE, BOOK = "about.json", "people.bin", "book.kith"
ENTRY = 12
"""Bytes for each contact in `people.bin`: 8 of its id's hash, 4 of its state's (zeros: only in the history)."""
LEVEL = 3
BLOCK = 1 << 20
MOST = 1 << 36
"""Bytes that a book taken out may have."""


@dataclass(frozen=True, slots=True)
class About:
    """What a backup says of itself: the how-manieth, when (UTC, ISO 8601), why, the book's revision, how many contacts."""

    number: int
    at: str
    why: str
    revision: str = ""
    contacts: int = 0
    trash: int = 0
    version: int = 0


def pack(path: Path, to: Path, about: About, progress: Progress = NO_PROGRESS) -> About:
    """Make a checked backup of the book at `path`; returns what it says of itself. Raises KithError; then there is none."""
    with backup.drafted(path, to) as bare, backup.drafted(path, to) as draft:
        progress.start(0, "Copying the book")
        counts = backup.copy(path, bare)
        with closing(sqlite3.connect(bare, isolation_level=None)) as db:
            indexes = _strip(db)
            backup.verify(db, path, counts, progress)
            about = replace(
                about,
                revision=reads.setting(db, "revision"),
                contacts=reads.count(db, reads.LISTED) + reads.count(db, reads.PARKED),
                trash=reads.count(db, reads.DELETED),
                version=int(db.execute("PRAGMA user_version").fetchone()[0]),
            )
            people = _people(db)
        progress.start(0, "Packing the backup")
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as archive:
            archive.writestr(
                ABOUT, json.dumps({"kith_backup": 1, **asdict(about), "indexes": indexes}, indent=1)
            )
            archive.writestr(PEOPLE, people, zipfile.ZIP_STORED)
            with bare.open("rb") as source, archive.open(BOOK, "w", force_zip64=True) as target:
                while block := source.read(BLOCK):
                    target.write(block)
                    progress.advance(0)
        backup.sync(draft)
        _read_back(draft)
        draft.replace(to)
        backup.sync_folder(to.parent)
    return about


def _strip(db: sqlite3.Connection) -> list[str]:
    """Take out what can be made anew; returns the statements that make the indexes."""
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF", "temp_store=MEMORY"):
        db.execute(f"PRAGMA {pragma}")
    indexes = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    ).fetchall()
    db.execute("BEGIN")
    for table in ("words", "digits"):
        db.execute(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in there.intersection(findings.CACHE):  # one that is about to be migrated has not all of them
        db.execute(f"DELETE FROM {table}")
    for name, _ in indexes:
        db.execute(f'DROP INDEX "{name}"')
    db.execute("COMMIT")
    db.execute("VACUUM")
    return [sql for _, sql in indexes]


def _people(db: sqlite3.Connection) -> bytes:
    states = {
        id_: f"{version} {at}"
        for id_, version, at in db.execute("SELECT id, version, updated_at FROM contact")
    }
    for (key,) in db.execute("SELECT DISTINCT key FROM journal WHERE kind = 'contact' AND image IS NOT NULL"):
        states.setdefault(key, "")
    return b"".join(sorted(_key(id_) + _state(text) for id_, text in states.items()))


def _key(contact_id: str) -> bytes:
    return hashlib.blake2b(contact_id.encode("utf-8", "replace"), digest_size=8).digest()


def _state(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=4).digest() if text else bytes(4)


def _read_back(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        if archive.testzip() is not None:
            raise KithError(f"{path.name} did not read back as it was written: the disk may be failing.")


def is_packed(path: Path) -> bool:
    """Whether a file is a backup of this form, by its first bytes."""
    try:
        return head(path, 4) == b"PK\x03\x04"
    except OSError:
        return False


def about(path: Path) -> About:
    """What a backup says of itself. Raises NotABook if it is none or is damaged."""
    with _opened(path) as archive:
        known = json.loads(archive.read(ABOUT))
        return About(**{name: known[name] for name in About.__dataclass_fields__})


def people(path: Path) -> dict[bytes, bytes]:
    """Who is in a backup: hashes of states by hashes of contact ids. Raises NotABook."""
    with _opened(path) as archive:
        data = archive.read(PEOPLE)
        return {data[i : i + 8]: data[i + 8 : i + ENTRY] for i in range(0, len(data), ENTRY)}


def present(db: sqlite3.Connection) -> dict[bytes, bytes]:
    """The same of an open book as it stands."""
    rows = db.execute("SELECT id, version, updated_at FROM contact")
    return {_key(id_): _state(f"{version} {at}") for id_, version, at in rows}


def keys(ids: Iterable[str]) -> set[bytes]:
    """The hashes of contact ids."""
    return {_key(i) for i in ids}


def unpack(path: Path, to: Path, progress: Progress = NO_PROGRESS) -> Path:
    """Take the book out of a backup to `to`, where no file may be, with its indexes made anew. Raises KithError."""
    from app.storage import index

    with backup.drafted(path, to) as draft:
        with _opened(path) as archive:
            indexes = json.loads(archive.read(ABOUT)).get("indexes", [])
            if archive.getinfo(BOOK).file_size > MOST:
                raise NotABook(f"{path} is larger than any book. It was left as it is.")
            progress.start(0, "Unpacking the backup")
            with archive.open(BOOK) as source, draft.open("xb") as target:
                shutil.copyfileobj(source, target, BLOCK)
        file.inspect(draft)
        with closing(sqlite3.connect(draft, isolation_level=None)) as db:
            for pragma in ("journal_mode=OFF", "synchronous=OFF", "temp_store=MEMORY", "trusted_schema=OFF"):
                db.execute(f"PRAGMA {pragma}")
            db.execute("BEGIN")
            index.rebuild(db, progress)
            for statement in indexes:
                if str(statement).startswith(("CREATE INDEX ", "CREATE UNIQUE INDEX ")):
                    db.execute(str(statement))
            db.execute("COMMIT")
        backup.sync(draft)
        draft.replace(to)
    return to


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """A backup's archive, whose damage is told in words."""
    try:
        archive = zipfile.ZipFile(path)
    except OSError as error:
        raise KithError(f"{path} cannot be read: {error.strerror or error}.") from error
    except zipfile.BadZipFile:
        raise NotABook(f"{path} is no backup of an address book. It was left as it is.") from None
    with archive:
        if not {ABOUT, PEOPLE, BOOK} <= set(archive.namelist()):
            raise NotABook(f"{path} is no backup of an address book. It was left as it is.")
        try:
            yield archive
        except (zipfile.BadZipFile, zlib.error, ValueError, KeyError, EOFError, NotImplementedError) as error:
            raise DamagedBook(f"The backup {path} is damaged ({error}). Take another one.") from error
