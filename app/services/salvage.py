"""A damaged book saved contact by contact into a new one, with what the last good backup still knows of those that are hurt."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import KithError
from app.domain.ids import new_id
from app.domain.names import display_name
from app.domain.progress import NO_PROGRESS, Progress
from app.services import backups, checking, restoring
from app.services.faults import explained
from app.storage import backup, file, salvage, salvaged

if TYPE_CHECKING:
    from app.services.book import Book


@dataclass(frozen=True, slots=True)
class Hurt:
    """A contact that lost something: what it is called, and what was lost, in words."""

    id: str
    name: str
    what: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a salvage saved: contacts in the new book; those that lost something; ids of those of which nothing is left;
    how many of both were made whole from a backup; where the damaged file is kept."""

    contacts: int
    hurt: tuple[Hurt, ...]
    lost: tuple[str, ...]
    from_backup: int = 0
    damaged_pages: int = 0
    kept: Path | None = None

    @property
    def whole(self) -> bool:
        """Whether no contact lost anything."""
        return not self.hurt and not self.lost


def salvage_to(
    damaged: Path, to: Path, from_: Path | None = None, progress: Progress = NO_PROGRESS
) -> Report:
    """Save what can be read of a damaged book into a new one at `to`, where no file may be; the damaged one is only read.

    What it lacks is taken from the backup `from_`, where given. Raises KithError if no contact can be read or nothing written.
    """
    if to.exists():
        raise KithError(f"{to} is there already. Choose another name.")
    draft = to.with_name(f".{to.name}.{new_id()[:8]}.part")
    try:
        report = _salvaged(damaged, draft, from_, progress)
        backup.sync(draft)
        backup.put_in_place(to, draft)
    except Exception as error:
        raise explained(error, to) or error from error
    finally:
        file.discard(draft)
    return report


def _salvaged(damaged: Path, to: Path, from_: Path | None, progress: Progress) -> Report:
    from app.services.book import Book

    found = salvage.bring_over(damaged, to, progress)
    dropped = salvaged.settle(to, progress)
    with closing(Book.open(to, create=False)) as book:
        if not book.people():
            raise KithError(f"Nothing could be read of {damaged}. It was left as it is; restore a backup.")
        hurt = {h.id: h for h in _hurt(book, found, dropped)}
        lost, mended = set(found.lost), 0
        if from_ is not None and (hurt or lost):
            mended = _mend(book, from_, hurt, lost, progress)
        problems = checking.check(book, progress).problems
        if problems:
            raise KithError(f"The new book is not whole: {problems[0]}. The damaged one was left as it is.")
        book.checkpoint()
        count = len(book.people())
    return Report(count, tuple(hurt.values()), tuple(sorted(lost)), mended, found.damaged_pages)


def recover(path: Path, progress: Progress = NO_PROGRESS) -> Report:
    """Put a salvaged book in the place of a damaged one that nobody has open; the damaged one is kept beside it with its log."""
    if not path.exists():
        raise KithError(f"There is no address book at {path}.")
    aside = restoring.kept_aside(path)
    draft = path.with_name(f".{path.name}.salvaged.part")
    draft.unlink(missing_ok=True)
    last = next((b.path for b in backups.backups(path) if b.contacts is not None), None)
    report = salvage_to(aside, draft, last, progress)
    backup.put_in_place(path, draft)
    return replace(report, kept=aside)


def _hurt(book: Book, found: salvage.Found, dropped: dict[str, int]) -> Iterable[Hurt]:
    numbers = found.without_row | found.without_log | {number for number, _ in found.lost_values}
    ids = book.ids_of(sorted(numbers))
    places = {number: id_ for id_, number in book.numbers_of(ids).items()}
    for number, id_ in places.items():
        names = {name for (n, _), (name, _value) in found.lost_values.items() if n == number}
        parts = sorted(book.fields[name].label.lower() for name in names)
        parts += ["interactions"] * (number in found.without_log)
        parts += ["folder", "dates"] * (number in found.without_row)
        yield Hurt(id_, _name(book, id_), ", ".join(parts))
    for id_, count in dropped.items():
        if id_ not in places.values():
            yield Hurt(id_, _name(book, id_), f"{count} values" if count > 1 else "1 value")


def _name(book: Book, contact_id: str) -> str:
    contact = book.get(contact_id)
    return display_name(contact) if contact else ""


def _mend(book: Book, from_: Path, hurt: dict[str, Hurt], lost: set[str], progress: Progress) -> int:
    """Take from a backup what the hurt and lost contacts had; removes those that are whole again from both."""
    try:
        with restoring.looked_into(from_, progress) as past:
            old = {c.id: c for c in past.get_many([*hurt, *lost])}
            present = {c.id: c for c in book.get_many(list(old))}
            whole = [c for i, c in old.items() if i not in present or c.version == present[i].version]
            ids = [c.id for c in whole]
            # A contact that lost its own row has version 0 and no dates: the backup's is the better one.
            ids += [i for i, c in old.items() if i in present and i not in ids and not present[i].version]
            if ids:
                restoring.restore_contacts(book, past, ids, afresh=True)
    except KithError:
        return 0
    for id_ in ids:
        hurt.pop(id_, None)
        lost.discard(id_)
    return len(ids)
