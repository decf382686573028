"""What the export wizard offers to choose from: formats, delimiters, encodings, ways to write a phone number."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.text import tr


@dataclass(frozen=True, slots=True)
class Offer:
    """One format as the wizard offers it: its words, its file ending, and what it means to the writer."""

    label: str
    ending: str
    format: str
    preset: str = ""
    shape: str = ""
    rows: str = "contact"


def offers() -> dict[str, Offer]:
    """The formats by key, in the order in which they are offered."""
    return {
        "vcard4": Offer(tr("vCard 4.0 – keeps everything", "Export"), "vcf", "vcard4"),
        "vcard3": Offer(tr("vCard 3.0 – for most phones and programs", "Export"), "vcf", "vcard3"),
        "vcard21": Offer(tr("vCard 2.1 – for old phones", "Export"), "vcf", "vcard21"),
        "csv": Offer(tr("CSV – one row a contact", "Export"), "csv", "csv"),
        "csv_values": Offer(tr("CSV – one row a value", "Export"), "csv", "csv", rows="value"),
        "google": Offer(tr("CSV for Google Contacts", "Export"), "csv", "csv", "google"),
        "outlook": Offer(tr("CSV for Outlook", "Export"), "csv", "csv", "outlook"),
        "xlsx": Offer(tr("Excel workbook – one row a contact", "Export"), "xlsx", "xlsx"),
        "xlsx_values": Offer(tr("Excel workbook – one row a value", "Export"), "xlsx", "xlsx", rows="value"),
        "ldif": Offer(tr("LDIF – for Thunderbird and directories", "Export"), "ldif", "ldif"),
        "json": Offer(tr("JSON – keeps everything", "Export"), "json", "json"),
        "s0": Offer(tr("JSON for a telephone system (S0)", "Export"), "json", "json", shape="s0"),
        "s1": Offer(tr("JSON for text messaging (S1)", "Export"), "json", "json", shape="s1"),
        "s2": Offer(tr("JSON for a sales CRM (S2)", "Export"), "json", "json", shape="s2"),
        "s3": Offer(tr("JSON for a real-estate CRM (S3)", "Export"), "json", "json", shape="s3"),
        "s4": Offer(tr("JSON for call campaigns (S4)", "Export"), "json", "json", shape="s4"),
        "ics": Offer(tr("Calendar of birthdays and anniversaries", "Export"), "ics", "ics"),
    }


def delimiters() -> dict[str, str]:
    """What can part the cells of a CSV file."""
    return {
        ",": tr("Comma", "Export"),
        ";": tr("Semicolon, for Excel in most of Europe", "Export"),
        "\t": tr("Tab", "Export"),
        "|": tr("Vertical bar", "Export"),
    }


def encodings() -> dict[str, str]:
    """How the letters of a CSV file are stored."""
    return {
        "utf-8-sig": tr("UTF-8 with BOM, for Excel", "Export"),
        "utf-8": tr("UTF-8", "Export"),
        "utf-16": tr("UTF-16", "Export"),
        "cp1252": tr("Windows, Western Europe (1252)", "Export"),
        "cp1250": tr("Windows, Central Europe (1250)", "Export"),
        "cp1251": tr("Windows, Cyrillic (1251)", "Export"),
        "cp932": tr("Shift-JIS", "Export"),
    }


def phone_styles() -> dict[str, str]:
    """How phone numbers are written."""
    return {
        "typed": tr("As typed", "Export"),
        "e164": tr("International, +49301234567", "Export"),
        "national": tr("National, 030 1234567", "Export"),
        "digits": tr("Digits only", "Export"),
    }
