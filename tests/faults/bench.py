"""Strikes a deed at a chosen call and judges what is left: whole, and there wholly or not at all."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.faults import deeds
from tests.faults.syscalls import ERRORS

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Outcome:
    """What became of one strike: `struck` if the fault came, `steps` done of the deed, `refused` in which words."""

    struck: bool
    steps: int
    refused: str = ""


@dataclass(frozen=True)
class Course:
    """A deed without faults: its states from nothing to all, the number of its calls, and its microseconds."""

    states: list[str]
    calls: int
    time: int


class Bench:
    """A forge and a book to strike; use as a context. `able` is False where SQLite's calls cannot be reached."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._forge = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.forge"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        self.able = "able" in self._hear()
        self._base = folder / "base"
        if self.able:
            self._base.mkdir()
            self._ask(do="base", folder=str(self._base))

    def course(self, deed: str) -> Course:
        """How a deed goes when nothing goes wrong."""
        said = self._said(self._ask(do="clean", deed=deed, folder=str(self._copy())))
        time = self._said(self._ask(do="clock", deed=deed, folder=str(self._copy())))
        states = [more for word, more in said if word == "state"]
        return Course(states, int(dict(said)["calls"]), int(dict(time)["time"]))

    def strike(self, deed: str, course: Course, fault: str, at: int, for_ever: bool = False) -> Outcome:
        """Run a deed with a fault at a call; AssertionError if the book is not whole, or half a step is done."""
        folder = self._copy()
        answer = self._ask(do="strike", deed=deed, folder=str(folder), fault=fault, at=at, for_ever=for_ever)
        said = [(word, more) for word, more in answer["said"]]
        where = f"{deed}, {fault} at call {at} of {course.calls}: {said}"
        assert not [word for word, _more in said if word == "traceback"], where
        refused = dict(said).get("refused", "")
        if fault in ERRORS:
            assert not answer["signal"], where
            left = dict(said).get("state")
            wanted = course.states[-1 if refused.startswith(deeds.DONE) else 0]
            assert left in (None, wanted), f"refused, but not undone: {where}"
        now = self._said(self._ask(do="state", folder=str(folder)))[0][1]
        assert now in course.states, f"half done: {where}"
        steps = course.states.index(now)
        acknowledged = len([word for word, _more in said if word.endswith("step")])
        assert steps >= acknowledged, f"acknowledged and lost: {where}"
        self._judge_backups(folder, said, where)
        return Outcome(bool(answer["signal"]) or bool(refused), steps, refused)

    def _judge_backups(self, folder: Path, said: list[tuple[str, str]], where: str) -> None:
        from app.services import backups

        kept = backups.backups(folder / deeds.NAME)
        assert all(copy.contacts is not None for copy in kept), f"a backup that cannot be read: {where}"
        if "kept" in dict(said) or "then kept" in dict(said):
            assert kept, f"the backup is not there: {where}"

    def _copy(self) -> Path:
        folder = self._folder / "work"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self._base, folder)
        return folder

    def _ask(self, **request: Any) -> dict[str, Any]:
        assert self._forge.stdin is not None
        self._forge.stdin.write(json.dumps(request) + "\n")
        self._forge.stdin.flush()
        return self._hear()

    def _hear(self) -> dict[str, Any]:
        assert self._forge.stdout is not None
        line = self._forge.stdout.readline()
        assert line, "the forge has died"
        found: dict[str, Any] = json.loads(line)
        return found

    @staticmethod
    def _said(answer: dict[str, Any]) -> list[tuple[str, str]]:
        said = [(word, more) for word, more in answer["said"]]
        assert not answer["signal"], answer
        assert "traceback" not in dict(said), dict(said)["traceback"]
        return said

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        for pipe in (self._forge.stdin, self._forge.stdout):
            assert pipe is not None
            pipe.close()
        self._forge.wait()
