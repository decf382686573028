"""Reading a table's rows into records: at once, or for large files in worker processes, in the file's order."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from app.storage.contacts import chunks

if TYPE_CHECKING:
    from app.domain.fields import Fields
    from app.formats.mapping.apply import Row
    from app.formats.mapping.slots import Rules, Slot
    from app.formats.reading import Plan
    from app.formats.records import Record

SMALL = 4000
"""Rows that one process reads sooner than others start."""
PIECE = 250
"""Rows that a worker sends back at once: more would hold up the window while they are unpacked."""


def parsed(table: Plan, fields: Fields, region: str) -> Iterator[Record]:
    """The records of a table, normalized. Workers are spawned, never forked: a window may be open."""
    rows = table.table.rows()
    first = list(islice(rows, SMALL))
    how = (table.columns, table.slots, table.rules, fields, region)
    for part in chunks(first, PIECE):
        yield from records(part, *how)
    if len(first) < SMALL:
        return
    workers = max(1, min(8, (os.cpu_count() or 2) - 1))
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        waiting: deque[Future[list[Record]]] = deque()
        for part in chunks(rows, PIECE):
            waiting.append(pool.submit(records, part, *how))
            if len(waiting) > 2 * workers:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


def records(
    rows: Iterable[Row],
    columns: Sequence[str],
    slots: Sequence[Slot],
    rules: Rules,
    fields: Fields,
    region: str,
) -> list[Record]:
    """The records of many rows: what a worker process runs; everything in and out can be pickled."""
    from app.domain.normalize import normalize
    from app.formats.mapping.apply import to_contact

    made = (to_contact(row, columns, slots, rules) for row in rows)
    return [
        r if r.contact is None else replace(r, contact=normalize(r.contact, fields, region)) for r in made
    ]
