"""The commands import and export."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import passphrases
from app.cli.output import Answer, Words, counted
from app.domain.errors import KithError
from app.domain.progress import NO_PROGRESS, Progress
from app.formats.options import PHONES, PRESETS, ROWS, SHAPES

if TYPE_CHECKING:
    from app.services.book import Book
    from app.services.importing import ImportResult, Plan
    from app.services.importing.saved import SavedMapping

ON_MATCH = ("review", "skip", "fill", "update", "new")


def add_commands(commands: argparse._SubParsersAction[Any]) -> None:
    """Add this module's commands."""
    p = commands.add_parser(
        "import", help="contacts from files: vCard, CSV, Excel, LDIF, JSON, another book; - is standard input"
    )
    p.add_argument("files", nargs="+", metavar="FILE")
    for option in ("format", "preset", "sheet", "encoding", "delimiter", "region", "folder"):
        p.add_argument(f"--{option}", default="")
    p.add_argument(
        "--mapping", metavar="M.json", help="a mapping's file, or the name of one kept in the window"
    )
    p.add_argument("--quote", default="", help="the sign around cells: \", ' or none")
    p.add_argument(
        "--save-mapping", type=Path, metavar="M.json", help="write the mapping that is used, for another time"
    )
    p.add_argument("--header-row", type=int, metavar="N")
    p.add_argument("--day-first", action="store_true", default=None)
    p.add_argument("--tag", action="append", default=[])
    p.add_argument("--on-match", choices=ON_MATCH, default="review")
    p.add_argument("--overwrite-custom", action="store_true", help="an update replaces all custom values")
    p.add_argument("--rejects", type=Path, metavar="OUT")
    p.add_argument("--dry-run", action="store_true", help="only say what would happen")
    passphrases.add_known(p)
    p.set_defaults(run=import_, needs_book=True)
    p = commands.add_parser("export", help="contacts to a file; - is standard output")
    p.add_argument("out", metavar="OUT")
    p.add_argument("query", nargs="*", metavar="QUERY")
    p.add_argument("--format", default="")
    p.add_argument("--shape", choices=SHAPES, default="kith", help="the JSON of one of the source systems")
    p.add_argument(
        "--preset", choices=("kith", *PRESETS), default="kith", help="the columns of a CSV or Excel file"
    )
    p.add_argument("--rows", choices=ROWS, default="contact", help="one row a contact, or one a value")
    p.add_argument("--ids", default="")
    p.add_argument("--fields", default="", metavar="a,b,…")
    p.add_argument("--delimiter", default="", metavar="D", help="of CSV: , ; or \\t")
    p.add_argument(
        "--encoding",
        default="",
        metavar="E",
        help="of CSV: utf-8-sig (with BOM, the default), utf-8, cp1252, …",
    )
    p.add_argument("--phones", choices=PHONES, default="typed")
    p.add_argument("--leave-out-opted-out", action="store_true")
    p.add_argument("--dry-run", action="store_true", help="only say what would not fit")
    passphrases.add_new(p)
    p.set_defaults(run=export, needs_book=True)


def import_(arguments: argparse.Namespace, book: Book) -> Answer:
    """`import FILE…`"""
    from app.services import importing

    kept = _mapping(arguments.mapping) if arguments.mapping else None
    if kept is not None:
        arguments.region = arguments.region or kept.options.get("region", "")
        if arguments.day_first is None:
            arguments.day_first = kept.options.get("day_first")
    answers = []
    for name in arguments.files:
        source = _source(name, arguments)
        progress = _progress(arguments)
        plan = importing.make_plan(
            book,
            source,
            kept.mapping if kept else None,
            definitions=kept.definitions if kept else (),
            on_match=arguments.on_match,
            tags=arguments.tag,
            folder=arguments.folder or None,
            overwrite_custom=arguments.overwrite_custom,
            progress=progress,
        )
        try:
            if arguments.save_mapping:
                if plan.mapping is None:
                    raise KithError(f"{name} has no columns, so there is no mapping to save.")
                _save_mapping(plan, kept, arguments.save_mapping)
            if arguments.rejects:
                importing.write_rejects(plan, arguments.rejects)
            if not plan.total:
                raise KithError(f"{name} holds no contacts. Nothing was changed.")
            result = importing.planned(plan) if arguments.dry_run else importing.run(book, plan, progress)
            answers.append(_imported(plan, result))
        finally:
            plan.close()
    document = answers[0] if len(answers) == 1 else {"imports": answers}
    failed = any(a["failed"] for a in answers)
    lines = [
        f"{name}: {a['created']} new, {a['updated']} updated, {a['filled']} filled, {a['skipped']} skipped, {a['failed']} with problems"
        + (f" ({a['repeated']} of them twice in the file)" if a["repeated"] else "")
        for name, a in zip(arguments.files, answers, strict=True)
    ]
    lines += [
        f"  {counted(a['national'], 'phone number names', 'phone numbers name')} no country"
        + (
            f", read as of {a['region']} (guessed; --region says otherwise)."
            if a["region"]
            else "; --region says which."
        )
        for a in answers
        if a["national"] and (a["region_guessed"] or not a["region"])
    ]
    lines += [f"  row {e['row']}: {e['problem']}" for a in answers for e in a["errors"]]
    return document, Words("\n".join(lines)), 1 if failed else 0


def _source(name: str, arguments: argparse.Namespace) -> Any:
    from app.formats.sniffing import ReadOptions
    from app.services import sealing
    from app.services.importing import source_in, source_of

    options = ReadOptions(
        arguments.format, arguments.encoding, arguments.delimiter.replace("\\t", "\t"), arguments.sheet, arguments.header_row,
        arguments.region, arguments.day_first, arguments.preset, arguments.quote,
    )  # fmt: skip
    if name == "-":
        data, what = sys.stdin.buffer.read(), "standard input"
        return source_in(data, what, options, passphrases.known(arguments, sealing.is_sealed(data), what))
    passphrase = passphrases.known(arguments, sealing.is_sealed(Path(name)), name)
    return source_of(name, options, passphrase)


def _save_mapping(plan: Plan, kept: SavedMapping | None, path: Path) -> None:
    """Write the mapping that an import uses, in S3's form."""
    from app.services.importing import saved

    assert plan.mapping is not None
    definitions = kept.definitions if kept else ()
    saved.write(saved.SavedMapping(path.stem, plan.mapping, plan.columns, definitions), path)


def _mapping(name: str) -> SavedMapping:
    """The mapping in a file, else the one that was kept under this name."""
    from app.services.importing import saved

    path = Path(name)
    if not path.exists():
        kept = next((m for m in saved.mappings() if m.name.casefold() == name.casefold()), None)
        if kept is not None:
            return kept
    return saved.read(path)


class _Shown(Progress):
    """Progress on a terminal's error stream, overwritten in place."""

    def advance(self, n: int = 1, note: str = "") -> None:
        super().advance(n, note)
        print(
            f"\r{self.note} {self.done}{f' of {self.total}' if self.total else ''}", end="", file=sys.stderr
        )


def _progress(arguments: argparse.Namespace) -> Progress:
    return _Shown() if sys.stderr.isatty() and not arguments.quiet else NO_PROGRESS


def _imported(plan: Plan, result: ImportResult) -> dict[str, Any]:
    from app.formats.mapping.targets import entry_json

    counts, source = result.counts, plan.source
    mapping = {
        column: {
            "field": e.get("attribute_type"),
            "label": t.label,
            "index": t.index,
            "component": t.component or None,
            "partner": t.partner,
        }
        for column, t in (plan.mapping or {}).items()
        if t is not None
        for e in [entry_json(t)]
    }
    contacts: list[dict[str, Any]] = [
        {"row": row, "id": id_, "action": action, **({"tag": result.tags[row]} if row in result.tags else {})}
        for row, id_, action in sorted(result.contacts)
    ]
    failed = counts["problem"]
    total = sum(counts.values())
    return {
        "operation": result.operation or None, "format": source.format, "preset": plan.preset or None,
        "region": plan.country.code or None, "region_guessed": plan.country.guessed, "national": plan.national,
        "encoding": source.encoding or None, "delimiter": source.delimiter or None, "mapping": mapping,
        "unmapped": list(plan.unmapped), "total": total, "created": counts["new"] + counts["review"],
        "updated": counts["update"], "filled": counts["fill"], "skipped": counts["skip"], "review": counts["review"],
        "repeated": result.repeated, "failed": failed, "successful": total - failed, "errors": [asdict(e) for e in result.errors],
        "warnings": [asdict(w) for w in result.warnings], "contacts": contacts, "seconds": round(result.seconds, 3),
    }  # fmt: skip


def export(arguments: argparse.Namespace, book: Book) -> Answer:
    """`export OUT [QUERY]`"""
    from app.formats.options import WriteOptions
    from app.formats.writing import format_of
    from app.services import exporting, sealing

    ids = tuple(i.strip() for i in arguments.ids.split(",") if i.strip())
    if ids:
        from app.cli.editing import existing

        existing(book, ids)
    chosen = exporting.Chosen(book.asked(" ".join(arguments.query)), ids, arguments.leave_out_opted_out)
    fields = tuple(f.strip() for f in arguments.fields.split(",") if f.strip())
    unknown = [f for f in fields if f not in book.fields]
    if unknown:
        raise KithError(f"There is no field {unknown[0]!r}. `kith fields` lists them.")
    options = WriteOptions(
        arguments.preset,
        fields,
        arguments.delimiter.replace("\\t", "\t") or _delimiter(arguments.out),
        arguments.encoding,
        arguments.phones,
        arguments.shape,
        arguments.rows,
    )
    name = arguments.format
    if arguments.dry_run:
        format_ = format_of(name, sealing.bare_name(Path(arguments.out)))
        losses = exporting.what_is_lost(book, chosen, format_, options)
        result = exporting.ExportResult(
            format_, exporting.how_many(book, chosen), arguments.out, tuple(losses), 0.0
        )
    else:
        out = sys.stdout.buffer if arguments.out == "-" else Path(arguments.out)
        result = exporting.export(
            book, chosen, out, name, options, _progress(arguments), passphrases.new(arguments)
        )
    document = asdict(result) | {"seconds": round(result.seconds, 3)}
    words = [f"{counted(result.contacts, 'contact')} in {result.file}"]
    words += [f"  {loss.field}: {loss.what} ({loss.contacts})" for loss in result.losses]
    if arguments.out == "-" and not arguments.dry_run:
        if arguments.json:  # the file itself is on stdout
            print(json.dumps(document, ensure_ascii=False, indent=1), file=sys.stderr)
            arguments.json = False
        return document, Words(""), 0
    return document, Words("\n".join(words)), 0


def _delimiter(out: str) -> str:
    """What parts the cells in a file of this name, unless the user says otherwise."""
    return "\t" if out.lower().endswith((".tsv", ".tab")) else ","
