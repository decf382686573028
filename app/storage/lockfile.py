"""The file beside a book that says which window has it open: let go by the system when its owner is killed, and then seen.

The lock is the system's own on the open file, so that no number of a process can be mistaken. What stays in the file of
an owner that is gone tells that the book was not closed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

_BYTE = 1 << 20
"""Where Windows locks: behind the text, which must stay readable for others."""


class Owner(NamedTuple):
    """Who has a book open: number of the process, name of the computer."""

    pid: int
    host: str


class BookLock:
    """Of one book. `take` it, then `release` it; whoever is killed leaves it behind."""

    def __init__(self, book: Path) -> None:
        self.path = book.with_name(f".{book.name}.open")
        self.left_behind = False
        """After `take`: whether the last owner ended without letting go."""
        self._handle: int | None = None

    def take(self) -> bool:
        """Whether the book is ours now; False if a living process has it. True too where no lock can be written."""
        while True:
            try:
                handle = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            except OSError:
                return True  # a folder where nothing can be written: the book is only read
            if not _lock(handle):
                os.close(handle)
                return False
            if self._is_still(handle):
                break
            os.close(handle)  # its owner let go and removed it between our opening and locking it
        self.left_behind = os.fstat(handle).st_size > 0
        self._handle = handle
        text = f"{os.getpid()} {_host()}".encode()
        os.ftruncate(handle, 0)
        os.pwrite(handle, text, 0) if hasattr(os, "pwrite") else os.write(handle, text)
        return True

    def owner(self) -> Owner | None:
        """Who wrote the file last, if that can be told."""
        try:
            pid, host = self.path.read_text("utf-8").split(maxsplit=1)
            return Owner(int(pid), host)
        except (OSError, ValueError):
            return None

    def release(self, closed: bool = True) -> None:
        """Let go; with `closed` False the next owner is told that the book was left behind."""
        if self._handle is None:
            return
        if closed:
            try:
                self.path.unlink(missing_ok=True)
            except OSError:
                os.ftruncate(self._handle, 0)  # Windows does not remove what is open
        os.close(self._handle)
        self._handle = None

    def _is_still(self, handle: int) -> bool:
        try:
            there, ours = self.path.stat(), os.fstat(handle)
        except OSError:
            return False
        return (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino)


if sys.platform == "win32":
    import msvcrt

    def _host() -> str:
        return os.environ.get("COMPUTERNAME", "this computer")

    def _lock(handle: int) -> bool:
        os.lseek(handle, _BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _host() -> str:
        return os.uname().nodename or "this computer"

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a network folder without locks
        return True
