"""The translations in resources/translations/: read from the source, merged into the .ts files, compiled to .qm.

    translate            bring every kith_*.ts up to date with the source, and compile it
    translate CODE       the same, and begin kith_CODE.ts if there is none
    translate --check    change nothing; fail if a file is behind, unfinished, or not compiled

pyside6-lupdate knows tr() with the context first and as a method; ours is a function with the text first, so the
calls are read here, from Python's own syntax tree. The .qm files are kept beside the .ts ones: a checkout, a wheel
and a package then start with nothing to build, and a test compares them.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent))  # as the tests load it by its path
import sentences

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "sentences.txt"
"""The templates by which the window recognises what the layers below say."""
FORMS = {"de": 2}
"""Plural forms of a language, where it is not 2."""


@dataclass(frozen=True, order=True)
class Source:
    """One text to translate. *note* tells apart equal texts of one context."""

    context: str
    text: str
    note: str = ""
    plural: bool = False


Translations = dict[Source, tuple[str, ...]]
"""Source -> its translation, one or several plural forms; empty while there is none."""


def main(arguments: Sequence[str]) -> int:
    sources = all_sources()
    if "--check" in arguments:
        problems = [line for path in _files() for line in check(path, sources)]
        print("\n".join(problems) or "All translations are complete.")
        return bool(problems)
    SENTENCES.write_text("".join(f"{t}\n" for t in sentences.templates(ROOT / "app")), "utf-8")
    paths = {*_files(), *(FOLDER / f"kith_{code}.ts" for code in arguments)}
    for path in sorted(paths):
        known = read(path) if path.exists() else {}
        merged = {source: known.get(source, ()) for source in sources}
        path.write_text(write(merged, code_of(path)), "utf-8")
        compile_file(path, path.with_suffix(".qm"))
        print(f"{path.name}: {len(merged)} texts, {sum(not t for t in merged.values())} without translation")
    return 0


def all_sources() -> list[Source]:
    """Every text that a language has to have."""
    below = (Source("Sentences", text) for text in sentences.templates(ROOT / "app"))
    return sorted({*sources_in_code(ROOT / "app"), *registry_words(), *below})


def _files() -> list[Path]:
    return sorted(FOLDER.glob("kith_*.ts"))


def code_of(path: Path) -> str:
    return path.stem.removeprefix("kith_")


def sources_in_code(folder: Path) -> Iterator[Source]:
    """The texts of every call of tr() below *folder*; raises ValueError for one that is no literal."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                yield _source(node, path)


def _source(call: ast.Call, path: Path) -> Source:
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    places = dict(zip(("text", "context"), call.args, strict=False)) | named
    words = {"text": "", "context": "Kith", "note": ""}
    for name in words:
        node = places.get(name)
        if node is None:
            continue
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            raise ValueError(f"{path}:{call.lineno}: the {name} of tr() has to be a literal")
        words[name] = node.value
    plural = "n" in named
    text = words["text"].replace("%n", "%Ln") if plural else words["text"]
    return Source(words["context"], text, words["note"], plural)


def registry_words() -> Iterator[Source]:
    """What app/ui/words.py looks up: labels of fields, sections and values in the context "Fields", and "Countries"."""
    sys.path.insert(0, str(ROOT))
    from app.domain.catalogue import BUILTIN

    for field in BUILTIN:
        for text in (field.label, field.section, *field.labels, *field.enum_values):
            if text:
                yield Source("Fields", text)
    yield Source("Fields", "Report")
    from app.ui.words import countries

    for name in countries().values():
        yield Source("Countries", name)


def read(path: Path) -> Translations:
    """What a .ts file says; an unfinished translation counts as none."""
    result: Translations = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            source = Source(name, message.findtext("source") or "", message.findtext("comment") or "", plural)
            node = message.find("translation")
            if node is None or node.get("type"):
                continue
            forms = [f.text or "" for f in node.iter("numerusform")] if plural else [node.text or ""]
            result[source] = tuple(forms) if all(forms) else ()
    return result


def write(translations: Translations, code: str) -> str:
    """A .ts file without line numbers, so that it changes only when a text does."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{code}" sourcelanguage="en">')
    context = None
    for source, forms in sorted(translations.items()):
        if source.context != context:
            lines += ["</context>"] if context is not None else []
            context = source.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines.append('    <message numerus="yes">' if source.plural else "    <message>")
        lines.append(f"        <source>{escape(source.text)}</source>")
        if source.note:
            lines.append(f"        <comment>{escape(source.note)}</comment>")
        unfinished = "" if forms else ' type="unfinished"'
        shown = forms or ("",) * (FORMS.get(code, 2) if source.plural else 1)
        inner = (
            [f"<numerusform>{escape(f)}</numerusform>" for f in shown]
            if source.plural
            else [escape(shown[0])]
        )
        lines.append(f"        <translation{unfinished}>{''.join(inner)}</translation>")
        lines.append("    </message>")
    lines += ["</context>"] if context is not None else []
    return "\n".join([*lines, "</TS>", ""])


def compile_file(path: Path, to: Path) -> None:
    """Compile a .ts to a .qm by the lrelease that PySide6 brings."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([str(tool), "-silent", str(path), "-qm", str(to)], check=True)


def check(path: Path, sources: Sequence[Source]) -> list[str]:
    """What is wrong with a .ts file, a line each."""
    known = read(path)
    wrong = [f"{path.name}: no translation of {s.context} · {s.text}" for s in sources if not known.get(s)]
    return [*wrong, *faults(path)]


def faults(path: Path) -> list[str]:
    """What is wrong with the translations that a .ts file has: unfinished ones, other marks, another .qm."""
    wrong = []
    for source, forms in read(path).items():
        if not forms:
            wrong.append(f"{path.name}: unfinished: {source.context} · {source.text}")
        for number, form in enumerate(forms):
            # The singular may be said without its number: "every day" for "every %n day(s)".
            wanted = [m for m in marks(source.text) if number or not source.plural or m != "%Ln" or m in form]
            if marks(form) != wanted:
                wrong.append(f"{path.name}: other marks in {source.context} · {source.text} → {form}")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        compile_file(path, made)
        held = path.with_suffix(".qm")
        if not held.exists() or made.read_bytes() != held.read_bytes():
            wrong.append(f"{held.name} is not what {path.name} compiles to; run packaging/dev.py translate")
    return wrong


def marks(text: str) -> list[str]:
    """What a translation has to keep: {names} (but not {s}, an English plural), the number, the dots of "…", a mnemonic, filters."""
    found = re.findall(r"\{(?!s\})\w+\}|%L?n|…$|\*\.\w+|;;", text)
    return sorted(found + ["&"] * len(re.findall(r"&(?=\w)", text)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
