"""Work done in other processes, its results in the order of what was given. They are spawned, never forked: a window may be open."""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any, TypeVar

Part = TypeVar("Part")
Result = TypeVar("Result")

COLLECT = (100_000, 50, 100)
"""Thresholds of the garbage collector: what workers make goes with its part, and looking for more took a tenth of the time."""
MOST = 8

_made: list[Callable[[Any], Any]] = []
"""What does the work of this process."""


def in_order(
    make: Callable[..., Callable[[Part], Result]],
    given: tuple[Any, ...],
    parts: Iterable[Part],
    back: int = 5,
) -> Iterator[Result]:
    """What the function that *make* makes of *given* gives for each part; only so many parts are taken ahead that all
    processes have work.

    It is made once in each process; all that goes in and comes out must be picklable. Where all cores are busy the
    processes stand *back* for the window (POSIX niceness, to 19).
    """
    count = max(1, min(MOST, os.cpu_count() or 2))
    pool = ProcessPoolExecutor(
        count, multiprocessing.get_context("spawn"), initializer=_begin, initargs=(back, make, given)
    )
    try:
        waiting: deque[Future[Result]] = deque()
        for part in parts:
            waiting.append(pool.submit(_work, part))
            if len(waiting) > 2 * count:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _begin(back: int, make: Callable[..., Callable[[Any], Any]], given: tuple[Any, ...]) -> None:
    gc.set_threshold(*COLLECT)
    if hasattr(os, "nice"):
        os.nice(back)
    _made[:] = [make(*given)]


def _work(part: Any) -> Any:
    return _made[0](part)
