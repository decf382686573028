"""Reading a table's rows into records: at once, or for large files in worker processes, in the file's order."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING

from app.storage.contacts import chunks

if TYPE_CHECKING:
    from app.formats.reading import Plan
    from app.formats.records import Record

SMALL = 4000
"""Rows that one process reads sooner than others start."""
PIECE = 250
"""Rows that a worker sends back at once: more would hold up the window while they are unpacked."""


def parsed(table: Plan) -> Iterator[Record]:
    """The records of a table. Workers are spawned, never forked: a window may be open."""
    rows = table.table.rows()
    first = list(islice(rows, SMALL))
    from app.formats.mapping.apply import to_contact, to_contacts

    for row in first:
        yield to_contact(row, table.columns, table.slots, table.rules)
    if len(first) < SMALL:
        return
    workers = max(1, min(8, (os.cpu_count() or 2) - 1))
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        waiting: deque[Future[list[Record]]] = deque()
        for part in chunks(rows, PIECE):
            waiting.append(pool.submit(to_contacts, part, table.columns, table.slots, table.rules))
            if len(waiting) > 2 * workers:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
