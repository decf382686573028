"""A process that forks others, lets a deed run in them under a fault, and tells what came of it.

`python -m tests.faults.forge` reads one JSON request a line and answers with one JSON line. Forking saves the imports, so that
a thousand kills take minutes.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.domain.errors import KithError
from tests.faults import deeds, syscalls

Answer = dict[str, Any]


def main() -> None:
    """Answer requests until there are none."""
    if not syscalls.install():
        print(json.dumps({"unable": "SQLite is linked into Python here"}), flush=True)
        return
    print(json.dumps({"able": True}), flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)


def answer(request: dict[str, Any]) -> Answer:
    """Carry a request out in a child: `do` is base, clean, clock, strike or state."""
    folder = Path(request["folder"])
    match request["do"]:
        case "base":
            return forked(lambda say: say("made", str(deeds.base(folder))))
        case "clean":
            return forked(lambda say: clean(folder, request["deed"], say))
        case "clock":
            return forked(lambda say: clock(folder, request["deed"], say))
        case "strike":
            plan = syscalls.Plan(request["fault"], request["at"], request.get("for_ever", False))
            return forked(lambda say: strike(folder, request["deed"], plan, say))
        case "state":
            return forked(lambda say: say("state", deeds.state(folder)))
    raise ValueError(request["do"])


def clean(folder: Path, name: str, say: Callable[[str, str], None]) -> None:
    """A deed without faults: its states from nothing to all, and how many calls there were."""
    deed = deeds.DEEDS[name]
    ready = deed.before(folder)
    say("state", deeds.state(copy_of(folder)))
    syscalls.arm(syscalls.Plan())

    def heard(_word: str) -> None:
        calls = syscalls.disarm()
        say("state", deeds.state(copy_of(folder)))
        syscalls.arm(syscalls.Plan())
        syscalls.PLAN.calls = calls

    deed.act(ready, heard)
    say("calls", str(syscalls.disarm()))


def clock(folder: Path, name: str, say: Callable[[str, str], None]) -> None:
    """How many microseconds a deed takes without faults."""
    deed = deeds.DEEDS[name]
    ready = deed.before(folder)
    started = time.perf_counter()
    deed.act(ready, lambda _word: None)
    say("time", str(round(1e6 * (time.perf_counter() - started))))


def copy_of(folder: Path) -> Path:
    """A copy of a book in use with its log, to look at."""
    look = folder / "look"
    shutil.rmtree(look, ignore_errors=True)
    look.mkdir()
    for suffix in ("", "-wal"):
        if (source := folder / f"{deeds.NAME}{suffix}").exists():
            shutil.copyfile(source, look / source.name)
    return look


def strike(folder: Path, name: str, plan: syscalls.Plan, say: Callable[[str, str], None]) -> None:
    """A deed under a fault; one that was refused is tried again without."""
    deed = deeds.DEEDS[name]
    ready = deed.before(folder)
    syscalls.arm(plan)
    try:
        deed.act(ready, lambda word: say(word, ""))
    except KithError as error:
        syscalls.disarm()
        say("refused", str(error))
        if deed.steps == 1:
            say("state", deeds.state(copy_of(folder)))
        if deed.steps == 1 and not str(error).startswith(deeds.DONE):
            deed.act(ready, lambda word: say(f"then {word}", ""))
    syscalls.disarm()
    say("done", "")


def forked(work: Callable[[Callable[[str, str], None]], object]) -> Answer:
    """Run `work` in a child; what it said, the signal that ended it (0: none), and a traceback if there was one."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        code = 0

        def say(word: str, more: str = "") -> None:
            os.write(writer, json.dumps([word, more]).encode() + b"\n")

        try:
            work(say)
        except BaseException:
            syscalls.disarm()
            say("traceback", traceback.format_exc()[-1500:])
            code = 1
        os._exit(code)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        said = [json.loads(line) for line in pipe]
    status = os.waitpid(child, 0)[1]
    return {"said": said, "signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0}


if __name__ == "__main__":
    main()
