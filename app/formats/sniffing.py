"""What kind of file something is: format, encoding, delimiter, sheets – guessed from its bytes, all of it overridable."""

from __future__ import annotations

import codecs
import io
import os
import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from app.domain.errors import KithError
from app.formats import charset

FORMATS = ("vcard", "csv", "xlsx", "xls", "xlsb", "ods", "ldif", "json")
SHEETS = ("xlsx", "xls", "xlsb", "ods")
TABLES = ("csv", *SHEETS)
_BY_ENDING = {
    "vcf": "vcard", "vcard": "vcard", "csv": "csv", "tsv": "csv", "tab": "csv", "txt": "csv", "xlsx": "xlsx", "xlsm": "xlsx",
    "xltx": "xlsx", "xls": "xls", "xlsb": "xlsb", "ods": "ods", "ldif": "ldif", "ldi": "ldif", "json": "json",
}  # fmt: skip
_ALSO = {
    "tsv": "csv",
    "vcf": "vcard",
    "vcard2": "vcard",
    "vcard21": "vcard",
    "vcard3": "vcard",
    "vcard4": "vcard",
    "excel": "xlsx",
    "xlsm": "xlsx",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class FormatError(KithError):
    """A file that cannot be read as contacts; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user says about a file; empty means: guess.

    `header_row` counts the file's lines (a spreadsheet's rows) from 1; 0 = there is none. `region` is an ISO 3166
    country for phones without a prefix. `preset` is the name of a program whose columns these are. `quote` is the sign
    around cells that hold a delimiter: `"`, `'`, or `none`.
    """

    format: str = ""
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    header_row: int | None = None
    region: str = ""
    day_first: bool | None = None
    preset: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A file (or bytes) with what is known of it. `header_row` is None until a table is read, then as in ReadOptions.

    `quote` is the sign around cells, empty if there is none; `escape` the sign before a quote inside quotes, empty
    where it is doubled. `cache` keeps an open workbook.
    """

    format: str
    name: str = ""
    encoding: str = ""
    delimiter: str = ""
    escape: str = ""
    quote: str = '"'
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    header_row: int | None = None
    preset: str = ""
    options: ReadOptions = ReadOptions()
    path: Path | None = None
    data: bytes | None = field(default=None, repr=False)
    cache: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def open(self) -> BinaryIO:
        """The bytes from the start. Raises FormatError if the file is gone or may not be read."""
        if self.path is None:
            return io.BytesIO(self.data or b"")
        try:
            return self.path.open("rb")
        except OSError as error:
            raise _unreadable(self.path, error) from None

    def open_text(self) -> TextIO:
        """The text with its line ends as they are; what cannot be decoded becomes U+FFFD."""
        return io.TextIOWrapper(self.open(), self.encoding or "utf-8", "replace", newline="")


def sniff(
    source: str | os.PathLike[str] | bytes, name: str = "", overrides: ReadOptions | None = None
) -> Source:
    """What the file at a path, or these bytes (pasted text, standard input), are. `name` is their file name, if known.

    Raises FormatError for what is not there, empty, or of no known kind, and for options that do not exist.
    """
    options = overrides or ReadOptions()
    path = None if isinstance(source, bytes) else Path(source)
    data = source if isinstance(source, bytes) else None
    name = name or (path.name if path else "")
    bare = Source("", name, path=path, data=data, options=options)
    if path is not None and path.is_dir():
        raise FormatError(f"{name} is a folder, not a file.")
    with bare.open() as stream:
        kind = _ALSO.get(options.format, options.format) or _format(stream, name)
        if kind not in FORMATS:
            raise FormatError(
                f"“{options.format}” is no format that can be read. Known are: {', '.join(FORMATS)}."
            )
        if kind in SHEETS:
            return Source(kind, name, options=options, path=path, data=data)
        encoding = _encoding(stream, options.encoding)
        if kind != "csv":
            return Source(kind, name, encoding, options=options, path=path, data=data)
        stream.seek(0)
        sample = stream.read(1 << 18)
    return _delimited(Source("csv", name, encoding, options=options, path=path, data=data), sample)


def _delimited(source: Source, sample: bytes) -> Source:
    from app.formats.delimited import dialect
    from app.formats.header import names_a_field

    decoder = codecs.getincrementaldecoder(source.encoding)("replace")
    text = decoder.decode(sample)
    delimiter, escape = dialect(text, names_a_field)
    wanted = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}.get(
        source.options.delimiter, source.options.delimiter
    )
    if len(wanted) > 1 or wanted in ('"', "\r", "\n"):
        raise FormatError(f"“{source.options.delimiter}” cannot separate columns: a delimiter is one sign.")
    quote = {"": '"', "none": ""}.get(source.options.quote, source.options.quote)
    if len(quote) > 1 or (quote and quote in "\r\n" + (wanted or delimiter)):
        raise FormatError(
            f"“{source.options.quote}” cannot stand around cells: a quote is one sign, or none."
        )
    return Source(
        "csv",
        source.name,
        source.encoding,
        wanted or delimiter,
        escape if quote == '"' else "",
        quote,
        options=source.options,
        path=source.path,
        data=source.data,
    )


def _encoding(stream: BinaryIO, wanted: str) -> str:
    if not wanted:
        return charset.guess(stream)
    try:
        return codecs.lookup(wanted).name
    except LookupError:
        raise FormatError(
            f"“{wanted}” is no known encoding. Try utf-8, utf-16, cp1252 or shift_jis."
        ) from None


def _format(stream: BinaryIO, name: str) -> str:
    head = stream.read(4096)
    ending = name.rpartition(".")[2].casefold() if "." in name else ""
    known = _BY_ENDING.get(ending, "")
    if not head.strip():
        raise FormatError(f"{name or 'The input'} is empty: there is nothing to import.")
    if head.startswith(b"PK"):
        return _zipped(stream, name)
    if head.startswith(_OLE) or (known == "xls" and head[:2] in _BIFF):
        return "xls"
    wide = (
        head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or 0.3 < head.count(0) / len(head) < 0.6
    )
    text = (
        charset.text_of(head if len(head) % 2 == 0 else head[:-1])
        if wide
        else head.decode("utf-8", "replace").lstrip("\ufeff")
    )
    start = text.lstrip()
    if re.search(r"^\s*BEGIN:\s*VCARD", text, re.IGNORECASE | re.MULTILINE):
        return "vcard"
    strange = 0 if wide else len(_BINARY.findall(head))  # a stray one is no matter in a text
    if strange > (0 if known in SHEETS else 3 + len(head) // 100) or start.startswith(("<", "%PDF")):
        raise FormatError(
            f"{name or 'The input'} is no kind of file with contacts that is known here. Export it as vCard or CSV."
        )
    if start[:1] and start[0] in "{[" and (known != "csv" or ending == "txt"):
        return "json"
    if known == "vcard" and re.match(r"[\w.-]+(?:;[^\r\n:]*)?:", start):
        return known
    if (
        re.match(r"(?:version:\s*\d+\s+|#[^\n]*\n|\s)*(?:dn::?|objectclass:)\s", start, re.IGNORECASE)
        or known == "ldif"
    ):
        return "ldif"
    return "json" if known == "json" else "csv"  # also where a table is called .xls or .vcf


def _zipped(stream: BinaryIO, name: str) -> str:
    try:
        with zipfile.ZipFile(stream) as archive:
            inside = set(archive.namelist())
            kind = archive.read("mimetype")[:80] if "mimetype" in inside else b""
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, ValueError):
        raise FormatError(
            f"{name or 'The input'} is damaged: it begins like a spreadsheet and ends nowhere. Save it again."
        ) from None
    if any(n.endswith("workbook.bin") for n in inside):
        return "xlsb"
    if any(n.endswith("workbook.xml") for n in inside):
        return "xlsx"
    if b"opendocument.spreadsheet" in kind:
        return "ods"
    raise FormatError(
        f"{name or 'The input'} is an archive without a spreadsheet. Unpack it and choose the file inside."
    )


def _unreadable(path: Path, error: OSError) -> FormatError:
    if isinstance(error, FileNotFoundError):
        return FormatError(f"{path} is not there. Look whether it was moved or renamed.")
    return FormatError(f"{path} cannot be read: {error.strerror or error}.")
