"""The sentences that the layers below the window make – names of operations, errors, reasons of an import plan,
notices of a merge, problems of a file – as templates, read from their source.

Those layers know no language, so the window looks what they say up afterwards (`app/ui/sentences.py`). A template is the
text with its values named: `f"Merge {len(ids)} contacts"` gives "Merge {n} contacts".
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Set
from pathlib import Path

LAYERS = ("domain", "storage", "formats", "services")
CALLS = re.compile(r"(?:\w+Error|NotABook|\w+Book|Problem|Match|PlanRow|change|append|say)$")
"""What takes a sentence as an argument."""
NAMES = frozenset(
    {"label", "more", "reason", "problem", "what", "why", "said", "words", "into", "text", "message"}
)
"""Variables and arguments that hold one."""
PAIRS = frozenset({"deciding"})
"""Modules whose functions return a sentence beside something else."""
LABELLED = re.compile(r"change$")
"""What takes the name of an operation on the command line: of its sentences only these come into the window."""
LETTERS = 4
"""A template with fewer letters of its own would be found in everything."""


def templates(folder: Path) -> list[str]:
    """All templates of the layers below the window, sorted."""
    found = {t for layer in LAYERS for p in sorted((folder / layer).rglob("*.py")) for t in _of_file(p)}
    found |= {t for p in sorted((folder / "cli").rglob("*.py")) for t in _of_file(p, LABELLED, {"label"})}
    return sorted(t for t in found if _is_sentence(t))


def _is_sentence(text: str) -> bool:
    own = re.sub(r"\{\w+\}", "", text)
    return " " in text.strip() and not re.search(r"\n| \?", text) and sum(c.isalpha() for c in own) >= LETTERS


def _of_file(path: Path, calls: re.Pattern[str] = CALLS, names: Set[str] = NAMES) -> Iterator[str]:
    tree = ast.parse(path.read_bytes())
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and calls.match(_last(node.func)):
            for argument in [*node.args, *(k.value for k in node.keywords)]:
                yield from _texts(argument)
        elif (isinstance(node, ast.keyword) and node.arg in names) or (
            isinstance(node, ast.Assign) and any(_last(t) in names for t in node.targets)
        ):
            yield from _texts(node.value)
        elif isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple) and path.stem in PAIRS:
            for value in node.value.elts:
                yield from _texts(value)


def _last(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _texts(node: ast.expr) -> Iterator[str]:
    """The texts that an expression may be: constants, f-strings, and choices between them."""
    match node:
        case ast.Constant(value=str(text)):
            yield text.replace("{", "{{").replace("}", "}}")
        case ast.JoinedStr():
            yield _template(node)
        case ast.IfExp():
            yield from _texts(node.body)
            yield from _texts(node.orelse)
        case ast.BoolOp():
            for value in node.values:
                yield from _texts(value)


def _template(node: ast.JoinedStr) -> str:
    result, taken = "", []
    for part in node.values:
        if isinstance(part, ast.Constant):
            result += str(part.value).replace("{", "{{").replace("}", "}}")
        elif isinstance(part, ast.FormattedValue):
            name = _name(part.value)
            while name in taken:
                name += "2"
            taken.append(name)
            result += f"{{{name}}}"
    return result


def _name(node: ast.expr) -> str:
    """What a value is called in its template: its own last name, else the number or text that it is."""
    if isinstance(node, ast.Call) and _last(node.func) in ("len", "sum", "max"):
        return "n"
    if any(isinstance(n, ast.Constant) and n.value == "s" for n in ast.iter_child_nodes(node)):
        return "s"  # the ending of an English plural
    if isinstance(node, ast.BoolOp):
        return _name(node.values[0])
    return re.sub(r"\W|_$", "", _last(node)) or "text"
