"""The `.venv/` of a checkout: made from the lock files, renewed when they change, rebuilt when it was moved.

A stamp in it says where it was made, by which Python, and from which locks; while that is true nothing
is done, and a start costs a few milliseconds. Standard library only.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import system

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "kith-stamp.json"
RUNTIME = ROOT / "packaging" / "requirements.txt"
EVERYTHING = (
    ROOT / "packaging" / "requirements-dev.txt"
)  # the run-time packages at the same versions, and the tools

# /bin/sh starts it and Python reads it: a path with blanks, or a long one, does not fit into a #! line.
LAUNCHER = """\
#!/bin/sh
'''exec' "{python}" "$0" "$@"
' '''
import sys

from app.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
"""


@dataclass(frozen=True)
class Stamp:
    """What `.venv/` is: its path, its real Python, lock file name -> SHA-256, whether Qt loads."""

    place: str
    python: str
    locks: dict[str, str] = field(default_factory=dict)
    qt: bool = False


def prepare(lock: Path, *, qt: bool = True) -> None:
    """Bring `.venv/` to what `lock` says, and with `qt` make sure that Qt can be loaded."""
    if _is_ready(_read_stamp(), lock, qt):
        return
    with _alone():
        stamp = _read_stamp()  # another start may just have done it
        if _is_ready(stamp, lock, qt):
            return
        if stamp is None:
            stamp = _build(qt)
        if stamp.locks.get(lock.name) != _digest(lock):
            _install(lock)
            done = {RUNTIME, lock} if lock == EVERYTHING else {lock}
            stamp = replace(stamp, locks={**stamp.locks, **{p.name: _digest(p) for p in done}}, qt=False)
            _write_stamp(stamp)
        if qt:
            system.require_libraries(_site_packages())
            _write_stamp(replace(stamp, qt=True))


def _is_ready(stamp: Stamp | None, lock: Path, qt: bool) -> bool:
    return stamp is not None and stamp.locks.get(lock.name) == _digest(lock) and (stamp.qt or not qt)


def _read_stamp() -> Stamp | None:
    """The stamp, or None if `.venv/` is absent, was moved, or its Python is gone or another one."""
    try:
        stamp = Stamp(**json.loads(STAMP.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    sound = PYTHON.exists() and _site_packages().is_dir()
    return stamp if sound and (stamp.place, stamp.python) == (str(VENV), os.path.realpath(PYTHON)) else None


def _write_stamp(stamp: Stamp) -> None:
    STAMP.write_text(json.dumps(asdict(stamp), indent=1) + "\n", "utf-8")


def _build(qt: bool) -> Stamp:
    """A `.venv/` that knows the checkout and has the command `kith`; one that serves already is kept."""
    if not _serves():
        system.install([*system.venv_package(), *(system.missing_before_install() if qt else [])])
        _make()
    (_site_packages() / "kith.pth").write_text(f"{ROOT}\n", "utf-8")
    launcher = BIN / "kith"
    launcher.write_text(LAUNCHER.format(python=PYTHON), "utf-8")
    launcher.chmod(0o755)
    if os.name == "nt":
        (BIN / "kith.cmd").write_text('@"%~dp0python.exe" "%~dp0kith" %*\n', "utf-8")
    stamp = Stamp(str(VENV), os.path.realpath(PYTHON))
    _write_stamp(stamp)
    return stamp


def _serves() -> bool:
    """Whether there is a `.venv/` that was made at this place and works: it may be somebody's, and in use."""
    try:
        here = str(VENV) in (VENV / "pyvenv.cfg").read_text("utf-8")
    except OSError:
        return False
    probe = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    return here and PYTHON.exists() and not subprocess.run([PYTHON, "-c", probe], check=False).returncode


def _make() -> None:
    """An empty `.venv/`. One that cannot be used here is put aside and never deleted."""
    if VENV.exists():
        aside = VENV.with_name(f".venv-old-{int(time.time())}")
        VENV.rename(aside)
        print(f"The .venv here was made elsewhere or is broken; it is now {aside.name}.", file=sys.stderr)
    print(f"Making {VENV}", file=sys.stderr, flush=True)
    base = getattr(sys, "_base_executable", sys.executable)  # not the Python of a .venv that goes now
    if subprocess.run([base, "-m", "venv", str(VENV)], check=False).returncode:
        raise SystemExit(f"Python could not make {VENV}; its own message stands above.")


def _install(lock: Path) -> None:
    """Exactly the files that the lock names: their hashes are checked and nothing is built from source."""
    print(
        f"Fetching what Kith needs ({lock.name}); this takes a minute or two, once.",
        file=sys.stderr,
        flush=True,
    )
    pip = [
        str(PYTHON),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "--no-deps",
        "--require-hashes",
    ]
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    command = [*pip, "--only-binary", ":all:", *quiet, "-r", str(lock)]
    if subprocess.run(command, check=False, stdout=sys.stderr).returncode:
        raise SystemExit(
            "The packages could not be fetched; pip's message stands above. Start again to go on."
        )


def _site_packages() -> Path:
    if os.name == "nt":
        return VENV / "Lib" / "site-packages"
    return next(iter(VENV.glob("lib/python3.*/site-packages")), VENV / "lib")


def _digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


@contextmanager
def _alone() -> Iterator[None]:
    """One preparation at a time: two first starts at once would spoil each other's `.venv/`."""
    if os.name == "nt":
        yield
        return
    import fcntl

    handle = os.open(ROOT / "packaging", os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
