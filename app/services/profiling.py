"""Profiles and keys of contacts, read from the file: at once, or of many contacts in worker processes."""

from __future__ import annotations

import multiprocessing
import os
from array import array
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

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
    """Of the contacts with these row numbers what `storage.profiles.store` keeps. Workers are spawned, never forked.

    Without `keys` those of contacts that had none are left for later (`keyed`): a search needs none, and they take
    longer to make and to lay down than the profiles.
    """
    return _in_pieces(read, numbers, path, region, keys)


def keyed(path: Path, numbers: Sequence[int]) -> Iterator[Keys]:
    """The keys of contacts whose profile is kept; workers give way to all else that the computer does."""
    return _in_pieces(read_keys, numbers, path, behind=True)


def _in_pieces(
    job: Callable[..., T], numbers: Sequence[int], path: Path, *rest: object, behind: bool = False
) -> Iterator[T]:
    parts = chunks(numbers, PIECE)
    if len(numbers) <= SMALL:
        for part in parts:
            yield job(path, part, *rest)
        return
    workers = max(1, min(8, os.cpu_count() or 2))
    spawned = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, spawned, _give_way if behind else None) as pool:
        waiting: deque[Future[T]] = deque()
        for part in parts:
            waiting.append(pool.submit(job, path, part, *rest))
            if len(waiting) > 2 * workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _give_way() -> None:
    if hasattr(os, "nice"):
        os.nice(10)


def read(path: Path, numbers: Sequence[int], region: str, with_keys: bool) -> list[Row]:
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
