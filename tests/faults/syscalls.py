"""Faults where they happen: SQLite's own system calls and Python's, counted, and broken at the k-th.

SQLite lets its system calls be replaced (`sqlite3_vfs.xSetSystemCall`, sqlite.org/c3ref/vfs.html), so that this needs no
debugger and no compiler; Python tells of its own file operations by audit events (PEP 578).
"""

from __future__ import annotations

import ctypes
import ctypes.util
import errno
import os
import signal
import sys
from dataclasses import dataclass
from typing import Any

KILL, TEAR, TIME, FULL, BROKEN = "kill", "tear", "time", "full", "broken"
"""What happens: killed before the call, killed when half of it is written, killed after so many microseconds, disk full,
input/output error."""
KILLS = (KILL, TEAR, TIME)
ERRORS = {FULL: errno.ENOSPC, BROKEN: errno.EIO}
EVENTS = frozenset({"os.rename", "os.remove", "os.truncate", "os.mkdir", "os.link"})


@dataclass
class Plan:
    """Which fault, at which call (from 1; 0: none, only count), and whether all calls after fail as well."""

    fault: str = ""
    at: int = 0
    for_ever: bool = False
    armed: bool = False
    calls: int = 0

    def due(self) -> bool:
        """Count a call; whether it is to go wrong."""
        if not self.armed:
            return False
        self.calls += 1
        return (
            self.fault != TIME
            and self.at > 0
            and (self.calls == self.at or (self.for_ever and self.calls > self.at))
        )


PLAN = Plan()
_KEPT: list[Any] = []
_LIBC = ctypes.CDLL(None, use_errno=True)


class _Vfs(ctypes.Structure):
    """The head of `sqlite3_vfs` up to xSetSystemCall (iVersion 3)."""

    _fields_ = (
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("methods", ctypes.c_void_p * 12),
        ("time64", ctypes.c_void_p),
        ("set_system_call", ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)),
    )  # fmt: skip


def die() -> None:
    """End as by kill -9: nothing is flushed, nothing is tidied."""
    os.kill(os.getpid(), signal.SIGKILL)


def arm(plan: Plan) -> None:
    """From now on calls are counted and the one that the plan names goes wrong."""
    PLAN.__dict__.update(plan.__dict__)
    PLAN.armed, PLAN.calls = True, 0
    if plan.fault == TIME:
        signal.setitimer(
            signal.ITIMER_REAL, plan.at / 1e6
        )  # nobody handles its signal, so it ends the process


def disarm() -> int:
    """Let all calls through again; returns how many there were."""
    PLAN.armed = False
    signal.setitimer(signal.ITIMER_REAL, 0)
    return PLAN.calls


def install() -> bool:
    """Put ourselves between SQLite and the system; False where its library cannot be reached (linked into Python)."""
    import _sqlite3

    try:
        library = ctypes.CDLL(_sqlite3.__file__)
        find = library.sqlite3_vfs_find
    except (OSError, AttributeError):
        return False
    find.restype, find.argtypes = ctypes.POINTER(_Vfs), [ctypes.c_char_p]
    vfs = find(None)
    for name, call in _replacements().items():
        _KEPT.append(call)
        vfs.contents.set_system_call(vfs, name.encode(), ctypes.cast(call, ctypes.c_void_p))
    sys.addaudithook(_on_event)
    return True


def _replacements() -> dict[str, Any]:
    size, offset, fd = ctypes.c_size_t, ctypes.c_int64, ctypes.c_int
    writes = ctypes.CFUNCTYPE(ctypes.c_ssize_t, fd, ctypes.c_void_p, size, offset, use_errno=True)
    write = _LIBC.pwrite64
    write.restype, write.argtypes = ctypes.c_ssize_t, [fd, ctypes.c_void_p, size, offset]
    truncates = ctypes.CFUNCTYPE(ctypes.c_int, fd, offset, use_errno=True)
    truncate = _LIBC.ftruncate64
    truncate.argtypes = [fd, offset]
    unlinks = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p, use_errno=True)

    def pwrite(file: int, data: int, length: int, at: int) -> int:
        if PLAN.due():
            if PLAN.fault == TEAR:
                write(file, data, length // 2, at)
            return _fail()
        return int(write(file, data, length, at))

    def ftruncate(file: int, length: int) -> int:
        return _fail() if PLAN.due() else int(truncate(file, length))

    def unlink(path: bytes) -> int:
        return _fail() if PLAN.due() else int(_LIBC.unlink(path))

    return {
        "pwrite": writes(pwrite),
        "pwrite64": writes(pwrite),
        "ftruncate": truncates(ftruncate),
        "unlink": unlinks(unlink),
    }


def _fail() -> int:
    if PLAN.fault in (KILL, TEAR):
        die()
    ctypes.set_errno(ERRORS[PLAN.fault])
    return -1


def _on_event(event: str, arguments: tuple[Any, ...]) -> None:
    writing = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
    if (writing or event in EVENTS) and PLAN.due():
        if PLAN.fault in (KILL, TEAR):
            die()
        code = ERRORS[PLAN.fault]
        raise OSError(code, os.strerror(code))
