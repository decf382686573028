"""The lock of a book: one owner at a time, let go by a killed one, which is then seen."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from app.storage.lockfile import BookLock

HOLD = """
import sys, time
from pathlib import Path
from app.storage.lockfile import BookLock
lock = BookLock(Path(sys.argv[1]))
print(lock.take(), lock.left_behind, flush=True)
sys.stdin.readline()
lock.release()
"""


def holder(book: Path) -> subprocess.Popen[str]:
    root = str(Path(__file__).parents[2])
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(book)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=dict(os.environ, PYTHONPATH=root),
    )  # fmt: skip


def test_one_owner_at_a_time_and_a_clean_end_leaves_nothing(tmp_path: Path) -> None:
    book = tmp_path / "b.kith"
    first, second = BookLock(book), BookLock(book)
    assert first.take()
    assert not first.left_behind
    assert not second.take()
    owner = second.owner()
    assert owner is not None
    assert owner.pid == os.getpid()
    first.release()
    assert list(tmp_path.iterdir()) == []
    assert second.take()
    assert not second.left_behind
    second.release()


def test_a_killed_owner_lets_go_and_is_seen(tmp_path: Path) -> None:
    book = tmp_path / "b.kith"
    with holder(book) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True False\n"
        ours = BookLock(book)
        assert not ours.take()
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert ours.take()
    assert ours.left_behind
    ours.release()
    again = BookLock(book)
    assert again.take()
    assert not again.left_behind
    again.release()


def test_a_book_that_is_suspect_is_seen_at_the_next_start(tmp_path: Path) -> None:
    lock = BookLock(tmp_path / "b.kith")
    assert lock.take()
    lock.release(closed=False)
    after = BookLock(tmp_path / "b.kith")
    assert after.take()
    assert after.left_behind
    after.release()


def test_garbage_in_the_file_and_a_folder_without_rights_stop_nobody(tmp_path: Path) -> None:
    lock = BookLock(tmp_path / "b.kith")
    lock.path.write_bytes(b"\xff{")
    assert lock.owner() is None
    assert lock.take()
    assert lock.left_behind
    lock.release()
    assert BookLock(tmp_path / "no such folder" / "b.kith").take()
