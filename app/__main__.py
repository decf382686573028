"""Arguments to window or command line: `kith`, `kith friends.vcf`, `kith list tag:friend`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from app.cli import COMMANDS


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for; returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--self-test"]:
        from app.ui.selftest import self_test

        return self_test()
    if for_window(arguments):
        from app.bootstrap import start

        book, files = window_arguments(arguments)
        return start(book, files)
    from app.cli.main import main as cli_main
    from app.cli.main import not_understood

    rest = _after_options(arguments)
    if rest and rest[0] not in COMMANDS:
        return not_understood(next(word for word in rest if word not in COMMANDS and not Path(word).exists()))
    return int(cli_main(arguments))


def for_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments ask for the window: no command among the words, and no option that it does not know."""
    rest = _after_options(arguments)
    if rest is None:
        return False
    return not rest or (rest[0] not in COMMANDS and all(Path(word).exists() for word in rest))


def window_arguments(arguments: Sequence[str]) -> tuple[Path | None, list[Path]]:
    """(the book that --book names, or that was double-clicked alone; the files to import)."""
    book = None
    for place, word in enumerate(arguments):
        if word == "--book" and place + 1 < len(arguments):
            book = Path(arguments[place + 1])
        elif word.startswith("--book="):
            book = Path(word.removeprefix("--book="))
    files = [Path(word) for word in _after_options(arguments) or []]
    if book is None and len(files) == 1 and files[0].suffix == ".kith":
        return files[0], []
    return book, files


def _after_options(arguments: Sequence[str]) -> list[str] | None:
    """The words after --book FILE; None if there is any other option, which the command line explains."""
    words = list(arguments)
    while words and words[0].startswith("-"):
        option = words.pop(0)
        if option == "--book" and words:
            words.pop(0)
        elif option == "--":
            return words
        elif not option.startswith("--book=") and option not in ("--json", "--quiet"):
            return None
    return words


if __name__ == "__main__":
    sys.exit(main())
