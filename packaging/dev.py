#!/usr/bin/env python3
"""Run, test and look after Kith from a checkout. Needs nothing but Python 3.11 or newer.

    run [-- ARGS]       start Kith; ARGS as for the command `kith`
    test [PYTEST ARGS]  every check and test, without a display
    check               style, types and architecture alone
    bench [ARGS]        the table of speed and size
    faults [ARGS]       the long run of faults: a thousand kills, full and broken disks, damaged files
    fuzz [WHAT] [SECS]  a reader (vcard, csv, ldif, json) or the query language under atheris
    screenshots [ARGS]  the pictures in resources/screenshots/; FOLDER --all draws every screen there, to look at
    translate [CODE]    bring resources/translations/ up to date with the source; --check only looks
    bundle [--wheel]    the program as one folder, or as a wheel, in dist/
    deb [--keep]        the Debian package in dist/
    deb-test [--keep]   the Debian package tried in a bare Debian
    lock                choose and pin the versions of all dependencies anew

The first start makes `.venv/` in the checkout, from the lock files beside this script.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):
    sys.exit(f"Kith needs Python 3.11 or newer, and this is {sys.version.split()[0]}.")

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from environment import BIN, EVERYTHING, PYTHON, ROOT, RUNTIME, prepare

CHECKS = (
    ("ruff", "format", "--check", "."),
    ("ruff", "check", "."),
    ("mypy",),
    ("lint-imports", "--no-cache"),
)
NO_DISPLAY = """\
There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.
The commands work all the same; for a list: python3 packaging/dev.py run -- --help"""


def main(arguments: Sequence[str]) -> int:
    command, *rest = arguments or ["help"]
    if rest[:1] == ["--"]:
        rest = rest[1:]
    match command:
        case "run":
            return run(rest)
        case "test":
            return test(rest)
        case "check":
            return check()
        case "bench":
            return module("tests.benchmarks", rest)
        case "faults":
            return module("tests.faults", rest)
        case "fuzz":
            return module("tests.faults.fuzz", rest)
        case "screenshots":
            return module("tests.screenshots", rest)
        case "translate":
            prepare(EVERYTHING, qt=False)
            return become(PYTHON, ROOT / "packaging" / "translate.py", *rest)
        case "bundle" | "deb" | "deb-test":
            prepare(EVERYTHING, qt=True)
            script = {"deb-test": "test_deb"}.get(command, command)
            return become(PYTHON, ROOT / "packaging" / f"{script}.py", *rest)
        case "lock":
            import lock

            return lock.main()
        case "help" | "-h" | "--help":
            print(__doc__)
            return 0
    print(f"There is no command {command!r}.\n\n{__doc__}", file=sys.stderr)
    return 2


def run(arguments: Sequence[str]) -> int:
    """Kith itself: its window, or one of its commands, which need neither display nor Qt."""
    window = all(a.startswith("-") or Path(a).exists() for a in arguments) and not {"-h", "--help"} & {
        *arguments
    }
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if window and sys.platform == "linux" and not any(os.environ.get(name) for name in displays):
        print(NO_DISPLAY, file=sys.stderr)
        return 3
    prepare(RUNTIME, qt=window)
    return become(PYTHON, BIN / "kith", *arguments)


def test(arguments: Sequence[str]) -> int:
    """Pytest on everything, or on what the arguments name; the last line is pytest's own."""
    prepare(EVERYTHING)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("HYPOTHESIS_PROFILE", "ci")
    serial = any(a.startswith(("-n", "--numprocesses", "--pdb", "--trace")) for a in arguments)
    workers = [] if serial else ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "worksteal"]
    os.chdir(ROOT)
    return become(PYTHON, "-m", "pytest", *workers, *arguments)


def check() -> int:
    prepare(EVERYTHING)
    runs = [subprocess.run([BIN / name, *options], cwd=ROOT, check=False) for name, *options in CHECKS]
    return max(run.returncode for run in runs)


def module(name: str, arguments: Sequence[str]) -> int:
    """A module of the checkout that is run as a program."""
    prepare(EVERYTHING)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    return become(PYTHON, "-m", name, *arguments)


def become(*command: str | Path) -> int:
    """Go on as this command: its output, signals and exit status are ours."""
    words = [str(word) for word in command]
    if os.name == "nt":
        return subprocess.run(words, check=False).returncode
    sys.stdout.flush()
    os.execv(words[0], words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
