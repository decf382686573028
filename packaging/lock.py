"""Pin every dependency of `pyproject.toml`, with hashes, in the two lock files beside this script.

pip-compile leaves out what only another platform needs; those few packages are named here with their
condition. The locks carry no index address: pip looks where it is set up to, and the hashes decide.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from environment import EVERYTHING, ROOT, RUNTIME

ELSEWHERE = {
    "colorama": 'sys_platform == "win32"',  # pytest's and click's colours on Windows
    "macholib": 'sys_platform == "darwin"',  # the rest: what PyInstaller needs there
    "pefile": 'sys_platform == "win32"',
    "pywin32-ctypes": 'sys_platform == "win32"',
}
HEADER = (
    "# Made by `python3 packaging/dev.py lock` from pyproject.toml: every version and every file's hash.\n"
)
OPTIONS = "--generate-hashes --no-header --no-annotate --strip-extras --allow-unsafe --upgrade --quiet"
HOSTLESS = "--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options"


def main() -> int:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    runtime: list[str] = project["project"]["dependencies"]
    tools: list[str] = project["dependency-groups"]["dev"]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        subprocess.run([sys.executable, "-m", "venv", str(home / "venv")], check=True)
        scripts = home / "venv" / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([str(scripts / "python"), "-m", "pip", "install", "--quiet", "pip-tools"], check=True)
        # The tools come second and under the first lock's versions, so that both locks agree.
        RUNTIME.write_text(HEADER + _compile(scripts / "pip-compile", home / "run", runtime), "utf-8")
        dev = [*runtime, *tools, *ELSEWHERE, *_pins(RUNTIME)]
        EVERYTHING.write_text(HEADER + _compile(scripts / "pip-compile", home / "dev", dev), "utf-8")
    return 0


def _compile(pip_compile: Path, folder: Path, requirements: list[str]) -> str:
    """The text of a lock for these requirements; raises when it would carry an address."""
    folder.mkdir()
    wanted, lock = folder / "requirements.in", folder / "requirements.txt"
    wanted.write_text("\n".join(requirements) + "\n", "utf-8")
    options = [*OPTIONS.split(), *HOSTLESS.split(), "--output-file", str(lock), str(wanted)]
    subprocess.run([str(pip_compile), *options], check=True, cwd=folder)
    text = lock.read_text("utf-8")
    for name, condition in ELSEWHERE.items():
        text = re.sub(rf"^({name}==\S+)", rf"\1 ; {condition}", text, flags=re.M)
    if "://" in text or re.search(r"^--", text, flags=re.M):
        raise SystemExit("The lock would carry an index address; nothing was written.")
    return text


def _pins(lock: Path) -> list[str]:
    return re.findall(r"^[\w.-]+==[^\s;]+", lock.read_text("utf-8"), flags=re.M)
