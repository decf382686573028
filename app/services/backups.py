"""Backups of a book in a folder beside it: made and checked, listed, thinned, compared with what the book holds now."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain import retention
from app.domain.errors import DamagedBook, KithError
from app.domain.progress import NO_PROGRESS, Progress
from app.services import sealing
from app.storage import backup, file, packed

if TYPE_CHECKING:
    from app.services.book import Book

ENDING = ".zip"
MANY = 500
"""From how many contacts on an import or a deletion is worth a backup before it."""
_LIMITS = "limits.json"
_LEFTOVER_SECONDS = 24 * 3600


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy: where, from when (UTC, ISO 8601), bytes, contacts outside the trash (None: it cannot be read), why it was
    made, the how-manieth it is, the revision of the book that it holds (empty: not known), whether only a passphrase opens it
    (then it tells neither contacts nor revision)."""

    path: Path
    at: str
    size: int
    contacts: int | None
    why: str = ""
    number: int = 0
    revision: str = ""
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """What a book has become since a backup: contacts that came, that were changed, that are gone."""

    added: int
    changed: int
    gone: int


def folder_of(book: Path) -> Path:
    """Where the backups of a book lie."""
    return book.parent / f"{book.stem} backups"


def back_up(
    book: Path,
    to: Path | None = None,
    why: str = "manual",
    progress: Progress = NO_PROGRESS,
    passphrase: str = "",
) -> Path:
    """Make a checked backup, then thin out the older ones; with `to`, a plain copy there that is a book itself.

    With a passphrase it is sealed (`formats.sealed`), and never thinned out: it cannot tell what it holds.
    Raises KithError; then there is no copy, and no older one has gone.
    """
    if to is not None:
        if to.exists():
            raise KithError(f"{to} is there already. Choose another name.")
        if not passphrase:
            return backup.save(book, to, progress)
        sealing.save(book, to, passphrase, progress)
        return to
    folder = folder_of(book)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise KithError(f"No backup can be made: {folder} cannot be written ({error.strerror}).") from error
    _sweep(book)
    now = datetime.now(UTC)
    number = max((b.number for b in backups(book)), default=0) + 1
    about = packed.About(number, f"{now:%Y-%m-%dT%H:%M:%SZ}", why)
    if passphrase:
        to = folder / sealing.name_of(book, now, number, ENDING)
        sealing.pack(book, to, about, passphrase, progress)
        return to
    to = folder / f"{book.stem} {now:%Y-%m-%d %H%M%S.}{now.microsecond // 1000:03}{book.suffix}{ENDING}"
    packed.pack(book, to, about, progress)
    thin(book, now)
    return to


def backups(book: Path) -> list[Backup]:
    """The copies of a book, the last made first."""
    folder = folder_of(book)
    found = [_packed(path) for path in folder.glob(f"*{book.suffix}{ENDING}")]
    found += [_plain(path) for path in folder.glob(f"*{book.suffix}")]
    found += [_sealed(path) for path in folder.glob(f"*{book.suffix}{ENDING}{sealing.ENDING}")]
    return sorted((b for b in found if b), key=lambda b: (b.number, b.at, b.path.name), reverse=True)


def _packed(path: Path) -> Backup | None:
    try:
        size = path.stat().st_size
        about = packed.about(path)
    except OSError:
        return None  # it went this moment
    except KithError:
        return Backup(path, _modified(path), size, None)
    return Backup(path, about.at, size, about.contacts, about.why, about.number, about.revision)


def _sealed(path: Path) -> Backup | None:
    try:
        at, number = sealing.told_by(path.name) or (_modified(path), 0)
        return Backup(path, at, path.stat().st_size, None, "sealed", number, sealed=True)
    except OSError:
        return None


def _plain(path: Path) -> Backup | None:
    if path.name.startswith("."):
        return None
    try:
        return Backup(path, _modified(path), path.stat().st_size, backup.contacts_in(path), "copy")
    except OSError:
        return None


def _modified(path: Path) -> str:
    return f"{datetime.fromtimestamp(path.stat().st_mtime, UTC):%Y-%m-%dT%H:%M:%SZ}"


def due(book: Path, revision: str) -> bool:
    """Whether a book at this revision has something that its last backup lacks; a book that never was written to has not."""
    last = next((b for b in backups(book) if b.revision), None)
    return bool(revision) and (last is None or last.revision != revision)


def safeguard(book: Book, why: str, progress: Progress = NO_PROGRESS) -> None:
    """Back a book up before something large happens to it, unless it holds nothing or nothing new. Raises KithError."""
    if not book.is_empty and not book.read_only and due(book.path, book.revision):
        back_up(book.path, why=why, progress=progress)


def thin(book: Path, now: datetime) -> list[Path]:
    """Remove the backups that `retention` does not keep; returns them. Copies that the user made or cannot be read stay."""
    by_number = {b.number: b for b in backups(book) if b.number and b.contacts is not None}
    copies = [retention.Copy(n, datetime.fromisoformat(b.at), b.size) for n, b in by_number.items()]
    gone = [by_number[n].path for n in sorted(retention.surplus(copies, now, space(book)))]
    for path in gone:
        path.unlink(missing_ok=True)
    return gone


def space(book: Path) -> int:
    """How many bytes the backups of a book may take."""
    try:
        return int(json.loads((folder_of(book) / _LIMITS).read_text("utf-8"))["space"])
    except (OSError, ValueError, KeyError, TypeError):
        return retention.SPACE


def set_space(book: Path, limit: int) -> None:
    """Say how many bytes the backups of a book may take; the next backup thins by it. Raises KithError."""
    from app.services.files import replaced

    folder_of(book).mkdir(exist_ok=True)
    with replaced(folder_of(book) / _LIMITS) as out:
        out.write(json.dumps({"space": limit}).encode())


def difference(copy: Backup, book: Book) -> Difference | None:
    """What `book` has become since a backup; None for a copy that does not tell quickly."""
    if not copy.number or copy.sealed:
        return None
    then, now = packed.people(copy.path), book.people()
    was = {key for key, state in then.items() if any(state)}
    return Difference(
        len(now.keys() - was), sum(then[key] != now[key] for key in now.keys() & was), len(was - now.keys())
    )


def holding(book: Path, ids: Sequence[str]) -> list[Backup]:
    """The backups that still hold one of these contacts, also those that cannot tell."""
    wanted = packed.keys(ids)
    return [b for b in backups(book) if not b.number or b.sealed or wanted & packed.people(b.path).keys()]


def delete(copy: Backup) -> None:
    """Remove a backup. Raises KithError."""
    try:
        copy.path.unlink(missing_ok=True)
    except OSError as error:
        raise KithError(f"{copy.path} cannot be deleted: {error.strerror}.") from error


def command(book: Path, why: str) -> list[str]:
    """The command that backs a book up, if something has changed, in a process of its own."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    return [*program, "--book", str(book), "--quiet", "backup", "--if-changed", "--why", why]


def environment() -> dict[str, str]:
    """What that process needs to find the program."""
    root = str(Path(__file__).parents[2])
    return {"PYTHONPATH": os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))}


def in_background(book: Path, why: str) -> None:
    """Let another process back the book up, which goes on when this one ends. Never waits, never fails."""
    try:
        with open(os.devnull, "r+b") as nothing:
            subprocess.Popen(
                command(book, why),
                stdin=nothing,
                stdout=nothing,
                stderr=nothing,
                start_new_session=True,
                env={**os.environ, **environment()},
            ).returncode = 0  # nobody waits for it
    except OSError:
        return


def named(book: Path, name: Path) -> Path:
    """The backup that is meant by a path, or by the name of one in the book's folder of backups. Raises KithError."""
    for path in (name, folder_of(book) / name):
        if path.exists():
            return path
    raise KithError(f"There is no backup {name}. “kith backups” lists them.")


def _sweep(book: Path) -> None:
    """Remove what a backup that was killed has left."""
    for path in (*folder_of(book).glob(".*.part*"), *book.parent.glob(f".{book.name}.*.part*")):
        if time.time() - path.stat().st_mtime > _LEFTOVER_SECONDS:
            path.unlink(missing_ok=True)


def newest_good(book: Path) -> Backup | None:
    """The last backup that can be read to its end; None if there is none."""
    for copy in backups(book):
        try:
            if copy.contacts is not None:
                file.inspect(copy.path) if not copy.number else packed.about(copy.path)
                return copy
        except (DamagedBook, KithError):
            continue
    return None
