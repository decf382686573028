"""Arguments to a command, and its end: exit status, JSON or words, errors in a sentence, never a traceback."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn

from app import __version__
from app.cli import COMMANDS, books, editing, exchange, keeping, merging, reading, replacing
from app.cli.output import say
from app.domain.errors import KithError
from app.domain.progress import Cancelled
from app.domain.query import QueryError

GROUPS = (exchange, reading, editing, merging, keeping, books, replacing)
"""The modules with the commands; each adds its own to the parser."""

DONE, SOME_FAILED, USAGE, FAILED, INTERRUPTED = 0, 1, 2, 3, 130


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"kith: {message}\n")


def parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    top = _Parser(prog="kith", description="Kith, the address book. Without a command the window opens.")
    top.add_argument("--book", type=Path, metavar="FILE", help="the address book (default: your own)")
    top.add_argument("--json", action="store_true", help="print one JSON document")
    top.add_argument(
        "--quiet", action="store_true", help="print nothing but errors, and the document of --json"
    )
    top.add_argument("--version", action="version", version=f"Kith {__version__}")
    top.add_argument("--self-test", action="store_true", help="try this installation in a temporary folder")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for group in GROUPS:
        group.add_commands(commands)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit status."""
    try:
        arguments = _read(argv)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        return _run(arguments)
    except QueryError as error:
        return _failed(error, USAGE)
    except KithError as error:
        return _failed(error, FAILED)
    except (KeyboardInterrupt, Cancelled):
        return _failed("interrupted, nothing was changed", INTERRUPTED)
    except BrokenPipeError:
        return DONE
    except Exception as error:
        from app.services.faults import explained

        if (known := explained(error, books.book_path(arguments))) is None:
            raise
        return _failed(known, FAILED)


def not_understood(word: str) -> int:
    """Say that a word is neither a file nor a command; returns the exit status."""
    if Path(word).suffix or Path(word).name != word:
        return _failed(f"{word} is not there. Look whether it was moved or renamed.", FAILED)
    near = get_close_matches(word, COMMANDS, 1)
    meant = f"Did you mean `kith {near[0]}`?" if near else "`kith --help` lists the commands."
    return _failed(f"There is no command {word}. {meant}", USAGE)


def _read(argv: Sequence[str] | None) -> argparse.Namespace:
    """The arguments, assignments behind an option too: argparse takes those before it alone."""
    top = parser()
    arguments, rest = top.parse_known_args(argv)
    if arguments.command is None:
        top.error(
            f"unrecognized arguments: {' '.join(rest)}" if rest else "which command? `kith --help` lists them"
        )
    if rest and not (hasattr(arguments, "assignments") and not any(word.startswith("-") for word in rest)):
        top.error(f"unrecognized arguments: {' '.join(rest)}")
    if rest:
        arguments.assignments += rest
    return arguments


def _run(arguments: argparse.Namespace) -> int:
    if not arguments.needs_book:
        return say(arguments.run(arguments, None), arguments.json, arguments.quiet)
    from app.services import duplicates
    from app.services.book import Book

    path = books.book_path(arguments)
    makes = getattr(arguments, "makes_book", True)
    if makes and not path.exists() and not arguments.quiet:
        print(f"kith: making a new address book at {path}", file=sys.stderr)
    book = Book.open(path, create=makes, region=getattr(arguments, "region", None) or "")
    try:
        status = say(arguments.run(arguments, book), arguments.json, arguments.quiet)
        sys.stdout.flush()
        duplicates.keep(book)
        return status
    finally:
        book.close()


def _failed(error: object, status: int) -> int:
    print(
        f"kith: {error}".encode(sys.stderr.encoding or "utf-8", "replace").decode(
            sys.stderr.encoding or "utf-8"
        ),
        file=sys.stderr,
    )
    return status
