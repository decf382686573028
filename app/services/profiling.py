"""Profiles and keys of contacts, read from the file: at once, or of many contacts in worker processes."""

from __future__ import annotations

import multiprocessing
import os
from array import array
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from app.storage.contacts import chunks

if TYPE_CHECKING:
    from app.storage.profiles import Row

SMALL = 6000
"""Contacts that one process reads sooner than others start."""
PIECE = 2000


def profiled(path: Path, numbers: Sequence[int], region: str) -> Iterator[list[Row]]:
    """Of the contacts with these row numbers what `storage.profiles.store` keeps. Workers are spawned, never forked."""
    parts = chunks(numbers, PIECE)
    if len(numbers) <= SMALL:
        for part in parts:
            yield read(path, part, region)
        return
    workers = max(1, min(8, os.cpu_count() or 2))
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        waiting: deque[Future[list[Row]]] = deque()
        for part in parts:
            waiting.append(pool.submit(read, path, part, region))
            if len(waiting) > 2 * workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def read(path: Path, numbers: Sequence[int], region: str) -> list[Row]:
    """Read and profile some contacts, over a connection of its own."""
    from app.matching.profile import FIELDS, Profile, profile
    from app.matching.recipes import keys
    from app.storage import profiles
    from app.storage.connection import connect

    db = connect(path)
    try:
        rows: list[Row] = []
        for number, contact, cached in profiles.contacts(db, numbers, FIELDS):
            new = profile(contact, region)
            known = keys(new)
            old = Profile.from_bytes(cached) if cached else None
            gone = set(keys(old)).difference(known) if old else ()
            rows.append((number, contact.version, new.to_bytes(), array("q", known), array("q", gone)))
        return rows
    finally:
        db.close()
