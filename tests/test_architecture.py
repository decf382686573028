"""The rules of the house, as tests: style, types, layers, short modules that say what they are."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL = {"pyproject.toml", "README.md", "app", "resources", "tests", "packaging"}
BUILT = {"build", "dist"}
LOCKS = sorted((ROOT / "packaging").glob("requirements*.txt"))
MAX_LINES = 300


def _files() -> Iterator[Path]:
    """Every file of the project, tracked or about to be; not what tools leave behind."""
    yield ROOT / ".ci" / "run"
    for top in sorted(TOP_LEVEL):
        path = ROOT / top
        yield from (path,) if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())


def _texts() -> Iterator[tuple[str, str]]:
    """(path within the project, text) of every text file."""
    for path in _files():
        if "__pycache__" in path.parts:
            continue
        data = path.read_bytes()
        if b"\0" not in data:
            yield str(path.relative_to(ROOT)), data.decode("utf-8", "replace")


def _modules() -> list[Path]:
    return sorted((ROOT / "app").rglob("*.py"))


@pytest.mark.parametrize(
    "tool",
    [
        ("ruff", "format", "--check", "--quiet", "."),
        ("ruff", "check", "--quiet", "."),
        ("mypy", "--no-error-summary"),
        ("lint-imports", "--no-cache"),
    ],
    ids=" ".join,
)
def test_tool_finds_nothing(tool: tuple[str, ...]) -> None:
    command = [str(Path(sys.executable).with_name(tool[0])), *tool[1:]]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_modules_are_short() -> None:
    lengths = {str(p.relative_to(ROOT)): len(p.read_text("utf-8").splitlines()) for p in _modules()}
    assert not {name: n for name, n in lengths.items() if n > MAX_LINES}


def test_modules_say_what_they_are() -> None:
    silent = [
        str(p.relative_to(ROOT)) for p in _modules() if not ast.get_docstring(ast.parse(p.read_bytes()))
    ]
    assert not silent


def test_top_level_is_fixed() -> None:
    found = {p.name for p in ROOT.iterdir() if not p.name.startswith(".")}
    assert found - BUILT == TOP_LEVEL


def test_packaging_is_a_folder_and_no_package() -> None:
    """With an `__init__.py` it would hide the library of that name from whatever runs in the checkout."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_no_file_names_the_machine_it_was_written_on() -> None:
    place = re.compile(rf"(?<![\w.])/(?:home|Users)/\w|(?<![\w.])/roo[t]/|{re.escape(str(ROOT))}\b")
    assert not [(name, m.group()) for name, text in _texts() for m in place.finditer(text)]


def test_no_file_names_a_package_index() -> None:
    index = re.compile(
        r"pypi\.org|pythonhosted\.org|/simple/|--(extra-)?index-url|--find-links|--trusted-host"
    )
    own = {"tests/test_architecture.py"}
    assert not [(n, m.group()) for n, text in _texts() if n not in own for m in index.finditer(text)]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda p: p.name)
def test_lock_is_pinned_and_hashed_and_names_no_host(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert "://" not in text
    assert " @ " not in text
    pins = re.split(r"\n(?=\w)", re.sub(r"^#.*\n", "", text, flags=re.M).strip())
    unpinned = [
        p.splitlines()[0] for p in pins if not re.match(r"[\w.-]+==\S+", p) or "--hash=sha256:" not in p
    ]
    assert pins
    assert not unpinned


def test_both_locks_are_there_and_agree() -> None:
    pins = [dict(re.findall(r"^([\w.-]+)==(\S+)", p.read_text("utf-8"), flags=re.M)) for p in LOCKS]
    assert len(pins) == 2
    everything, runtime = sorted(pins, key=len, reverse=True)
    assert runtime.items() <= everything.items()
