"""Profiles and keys of contacts, read from the file: at once, or of many contacts in worker processes."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from app.services.workers import in_order
from app.storage.contacts import chunks

if TYPE_CHECKING:
    from app.storage.profiles import Row

SMALL = 6000
"""Contacts that one process reads sooner than others start."""
PIECE = 2000
T = TypeVar("T")
Keys: TypeAlias = "tuple[array[int], array[int]]"
"""Keys, and the row number of the contact that has each."""


def profiled(path: Path, numbers: Sequence[int], region: str, keys: bool) -> Iterator[list[Row]]:
    """Of the contacts with these row numbers what `storage.profiles.store` keeps.

    Without `keys` those of contacts that had none are left for later (`keyed`): a search needs none, and they take
    longer to make and to lay down than the profiles.
    """
    return _in_pieces(partial(read, path, region, keys), numbers)


def keyed(path: Path, numbers: Sequence[int]) -> Iterator[Keys]:
    """The keys of contacts whose profile is kept; workers give way to all else that the computer does."""
    return _in_pieces(partial(read_keys, path), numbers, back=10)


def _in_pieces(job: Callable[[Sequence[int]], T], numbers: Sequence[int], back: int = 5) -> Iterator[T]:
    parts = chunks(numbers, PIECE)
    return map(job, parts) if len(numbers) <= SMALL else in_order(partial, (job,), parts, back)


def read(path: Path, region: str, with_keys: bool, numbers: Sequence[int]) -> list[Row]:
    """Read and profile some contacts, over a connection of its own."""
    from app.matching.profile import FIELDS, Profile, profile_of
    from app.matching.recipes import keys
    from app.storage import profiles
    from app.storage.connection import connect

    db = connect(path)
    try:
        rows: list[Row] = []
        for number, id_, version, values, cached in profiles.contacts(db, numbers, FIELDS):
            new = profile_of(id_, values, region)
            if cached is None and not with_keys:
                rows.append((number, version, new.to_bytes(), None, ()))
                continue
            known = keys(new)
            old = Profile.from_bytes(cached) if cached else None
            gone = set(keys(old)).difference(known) if old else ()
            rows.append((number, version, new.to_bytes(), array("q", known), array("q", gone)))
        return rows
    finally:
        db.close()


def read_keys(path: Path, numbers: Sequence[int]) -> Keys:
    """The keys of some profiles, read over a connection of its own."""
    from app.matching.profile import Profile
    from app.matching.recipes import keys
    from app.storage import profiles
    from app.storage.connection import connect

    db = connect(path)
    try:
        found, owners = array("q"), array("q")
        for number, data in profiles.by_number(db, numbers):
            if (profile := Profile.from_bytes(data)) is not None:
                own = keys(profile)
                found.extend(own)
                owners.extend([number] * len(own))
        return found, owners
    finally:
        db.close()
