"""Passphrases on the command line: out of a file or asked for on the terminal, never among the arguments."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from app.domain.errors import KithError

LOST = "If the passphrase is lost, what is in the file is lost: nobody can open it without."


def add_new(parser: argparse.ArgumentParser) -> None:
    """Options of a command that writes a file."""
    parser.add_argument(
        "--seal", action="store_true", help=f"protect the file by a passphrase, which is asked for. {LOST}"
    )
    add_known(
        parser, "protect the file by the passphrase in the first line of F; “age --decrypt” opens it too"
    )


def add_known(parser: argparse.ArgumentParser, words: str = "") -> None:
    """The option of a command that reads a file which may be sealed."""
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="F",
        help=words or "the first line of F is the passphrase of a sealed file",
    )


def new(arguments: argparse.Namespace) -> str:
    """The passphrase for a file that is written; empty if it shall have none. Raises KithError."""
    if arguments.passphrase_file is not None:
        return _first_line(arguments.passphrase_file)
    if not arguments.seal:
        return ""
    if not sys.stdin.isatty():
        raise KithError("There is no terminal to ask for the passphrase. Give --passphrase-file F.")
    print(f"kith: {LOST}", file=sys.stderr)
    typed = getpass.getpass("Passphrase: ")
    if not typed:
        raise KithError("A passphrase has at least one letter. Nothing was written.")
    if typed != getpass.getpass("The same again: "):
        raise KithError("The two passphrases differ. Nothing was written.")
    return typed


def known(arguments: argparse.Namespace, sealed: bool, name: str) -> str:
    """The passphrase of a file that is read; empty if it is not sealed, or there is nobody to ask. Raises KithError."""
    if arguments.passphrase_file is not None:
        return _first_line(arguments.passphrase_file)
    if not sealed:
        return ""
    if not sys.stdin.isatty():
        raise KithError(f"{name} is protected by a passphrase. Give it with --passphrase-file F.")
    return getpass.getpass(f"Passphrase of {name}: ")


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8-sig") as file:
            line = file.readline(100_000).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is no text in UTF-8"
        raise KithError(f"The passphrase cannot be read from {path}: {why}.") from error
    if not line:
        raise KithError(f"The first line of {path} is empty; the passphrase has to stand there.")
    return line
