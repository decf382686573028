"""The words of the import wizard for encodings, delimiters, programs and targets of columns."""

from __future__ import annotations

from app.domain.fields import Fields
from app.formats.mapping.targets import Target
from app.formats.sniffing import Source
from app.services.importing.preview import Preview
from app.services.places import BOOK_SUFFIX
from app.ui.text import tr
from app.ui.words import field_label, word

_PROGRAMS = {
    "linkedin": "LinkedIn", "kmail": "KAddressBook", "hubspot": "HubSpot", "windows-mail": "Windows Mail", "outlook": "Outlook",
    "gmail-2008": "Gmail, 2008",
}  # fmt: skip


def program(preset: str) -> str:
    """What a preset is called."""
    in_words = {
        "google-new": tr("Google Contacts, 2024 and later", "Import"),
        "google-old": tr("Google Contacts, before 2024", "Import"),
        "s4": tr("Campaign list", "Import"),
    }
    return in_words.get(preset) or _PROGRAMS.get(preset) or preset.replace("-", " ").title()


def program_of(source_type: str) -> str:
    """Which program a contact came from; a source type that is no preset stays as it is."""
    known = source_type in _PROGRAMS or source_type in ("google-new", "google-old", "s4")
    return program(source_type).split(",")[0] if known else source_type


def delimiters() -> dict[str, str]:
    """The delimiters to choose from, by sign."""
    return {
        ",": tr("Comma  ,", "Import"),
        ";": tr("Semicolon  ;", "Import"),
        "\t": tr("Tab", "Import"),
        "|": tr("Bar  |", "Import"),
    }


def quotes() -> dict[str, str]:
    """The signs around cells, as ReadOptions names them."""
    return {'"': tr('Double  "', "Import"), "'": tr("Single  '", "Import"), "none": tr("None", "Import")}


def encodings() -> dict[str, str]:
    """The encodings to choose from, by Python's name."""
    return {
        "utf-8": "UTF-8",
        "utf-8-sig": tr("UTF-8 with mark", "Import"),
        "utf-16": tr("UTF-16", "Import"),
        "cp1252": tr("Western (Windows-1252)", "Import"),
        "iso8859-1": tr("Western (ISO 8859-1)", "Import"),
        "iso8859-15": tr("Western (ISO 8859-15)", "Import"),
        "mac-roman": tr("Western (Mac Roman)", "Import"),
        "cp850": tr("Western (DOS 850)", "Import"),
        "cp1250": tr("Central European (Windows-1250)", "Import"),
        "iso8859-2": tr("Central European (ISO 8859-2)", "Import"),
        "cp1251": tr("Cyrillic (Windows-1251)", "Import"),
        "koi8-r": tr("Cyrillic (KOI8-R)", "Import"),
        "cp1253": tr("Greek (Windows-1253)", "Import"),
        "cp1254": tr("Turkish (Windows-1254)", "Import"),
        "cp1255": tr("Hebrew (Windows-1255)", "Import"),
        "cp1256": tr("Arabic (Windows-1256)", "Import"),
        "cp1257": tr("Baltic (Windows-1257)", "Import"),
        "cp874": tr("Thai (Windows-874)", "Import"),
        "cp932": tr("Japanese (Shift-JIS)", "Import"),
        "euc_jp": tr("Japanese (EUC)", "Import"),
        "gb18030": tr("Chinese, simplified (GB 18030)", "Import"),
        "big5": tr("Chinese, traditional (Big5)", "Import"),
        "cp949": tr("Korean (Windows-949)", "Import"),
    }


def encoding_word(name: str) -> str:
    """An encoding as the user knows it."""
    return encodings().get(name) or encodings().get(name.replace("_", "-")) or name.upper()


def format_line(preview: Preview) -> str:
    """What was found of the format, in a line: "CSV, comma, UTF-8" or "XLSX, sheet Kunden"."""
    source = preview.source
    if source.sheet:
        return tr("{kind}, sheet {name}", "Import", kind=source.format.upper(), name=source.sheet)
    signs = {
        ",": tr("comma", "Import"),
        ";": tr("semicolon", "Import"),
        "\t": tr("tab", "Import"),
        "|": tr("bar", "Import"),
    }
    sign = signs.get(source.delimiter, source.delimiter)
    return f"{source.format.upper()}, {sign}, {encoding_word(source.encoding)}"


def parts(field_name: str) -> dict[str, str]:
    """The parts that a value of a field can be made of, for columns that hold only one of them."""
    if field_name == "address":
        return {
            "": tr("Whole address", "Import"),
            "street": tr("Street", "Import"),
            "house_number": tr("House number", "Import"),
            "unit": tr("Unit", "Import"),
            "extra": tr("More lines", "Import"),
            "po_box": tr("PO box", "Import"),
            "postcode": tr("Postcode", "Import"),
            "city": tr("City", "Import"),
            "place": tr("City with postcode", "Import"),
            "state": tr("State", "Import"),
            "country": tr("Country", "Import"),
            "label": tr("Label", "Import"),
        }
    if field_name in ("birthday", "important_date", "wedding_anniversary"):
        date = {"year": tr("Year", "Import"), "month": tr("Month", "Import"), "day": tr("Day", "Import")}
        label = {"label": tr("Label", "Import")} if field_name == "important_date" else {}
        return {"": tr("Whole date", "Import"), **date, **label}
    if field_name in ("phone_number", "email", "website", "im", "social", "related"):
        return {
            "": tr("Value", "Import"),
            "label": tr("Label", "Import"),
            "primary": tr("Main one?", "Import"),
        }
    return {}


def target_name(target: Target, fields: Fields, place: int) -> str:
    """Where a column goes, in words: "Phone 1", "Phone 1 · label", "Address 2 · City", "Partner: First name".

    `place` counts the values of the field from 0: an index need not, since columns of one group share theirs.
    """
    name = tr("Custom value", "Import") if target.field == "custom" else field_label(fields[target.field])
    many = not fields[target.field].singular
    if many and target.field != "tags":
        name = f"{name} {place + 1}"
    if target.component == "label":
        name = f"{name} · {tr('label', 'Import')}"
    elif target.component and target.component != "full":
        part = parts(target.field).get(target.component, target.component.replace("_", " "))
        name = f"{name} · {part}"
    elif target.split == "name":
        name = tr("Full name", "Import")
    return tr("Partner: {what}", "Import", what=name) if target.partner else name


def reason_word(reason: str, preset: str) -> str:
    """Why a column goes where it does."""
    return {
        "preset": tr("As in {program}", "Import", program=program(preset).split(",")[0]),
        "header": tr("Matched by name", "Import"),
        "content": tr("Guessed by content", "Import"),
        "custom": tr("Your own field", "Import"),
        "chosen": tr("Chosen by you", "Import"),
    }.get(reason, tr("Left out", "Import"))


def label_word(label: str | None) -> str:
    """A label in the user's language."""
    return word(label) if label else ""


def found_in(preview: Preview) -> dict[str, str]:
    """What the steps say of a file that was looked at."""
    source = preview.source
    kind = program(source.preset).split(",")[0] if source.preset else ""
    columns = tr("%n column(s)", "Import", n=len(preview.columns))
    return {
        "file": source.name,
        "format": format_line(preview),
        "columns": f"{kind}, {columns}" if kind else columns,
    }


def kind_of(source: Source) -> str:
    """The format of a file that is no table, as people write it."""
    if source.name.casefold().endswith(BOOK_SUFFIX):
        return "Kith"
    return {"vcard": "vCard"}.get(source.format, source.format.upper())
