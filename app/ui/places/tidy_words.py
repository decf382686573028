"""What the clean-up finds, in words."""

from __future__ import annotations

from app.ui.list.head import number
from app.ui.text import tr

ICONS = {
    "invalid_email": "mail", "email_typo": "at-sign", "phone_without_country": "phone", "unreadable_phone": "phone-off",
    "all_caps": "case-sensitive", "lower_case": "case-sensitive", "swapped_names": "replace", "company_in_name": "building-2",
    "no_name": "user", "empty": "circle-slash", "duplicate_value": "copy",
}  # fmt: skip


def kind_word(kind: str) -> str:
    """The name of a kind."""
    return {
        "invalid_email": tr("E-mail cannot be read", "Tidy"),
        "email_typo": tr("E-mail looks mistyped", "Tidy"),
        "phone_without_country": tr("Phone without country", "Tidy"),
        "unreadable_phone": tr("Phone cannot be read", "Tidy"),
        "all_caps": tr("Name in capitals", "Tidy"),
        "lower_case": tr("Name in small letters", "Tidy"),
        "swapped_names": tr("First and last swapped", "Tidy"),
        "company_in_name": tr("Company as the name", "Tidy"),
        "no_name": tr("No name", "Tidy"),
        "empty": tr("Nothing in it", "Tidy"),
        "duplicate_value": tr("The same value twice", "Tidy"),
    }.get(kind, kind)


def kind_hint(kind: str) -> str:
    """What the repair does, before it is done."""
    return {
        "invalid_email": tr("An address needs one @ and a domain. Where it is clear what was meant, it is written so.", "Tidy"),
        "email_typo": tr("The domain is one letter away from a well-known one.", "Tidy"),
        "phone_without_country": tr("Kith can call and compare these once it knows the country they belong to.", "Tidy"),
        "unreadable_phone": tr("These are no phone numbers. Open the contact to correct them, or leave them.", "Tidy"),
        "all_caps": tr("Written with a capital at the start only.", "Tidy"),
        "lower_case": tr("Written with a capital at the start.", "Tidy"),
        "swapped_names": tr("The last name is a given name and the first is not: they change places.", "Tidy"),
        "company_in_name": tr("The name becomes the company, and the contact is listed by it.", "Tidy"),
        "no_name": tr("Where the e-mail address spells the name out, it is taken from there.", "Tidy"),
        "empty": tr("These hold no value and no history. They go to the trash.", "Tidy"),
        "duplicate_value": tr("The second one goes; its label and star stay.", "Tidy"),
    }.get(kind, "")  # fmt: skip


def fixed_words(kind: str, n: int) -> str:
    """The name of the operation."""
    if kind == "empty":
        return tr("Moved %n empty contact(s) to the trash", "Tidy", n=n)
    return tr("Cleaned up %n: {kind}", "Tidy", n=n, kind=kind_word(kind))


def untidy_words(untidy: dict[str, int] | None) -> tuple[str, str]:
    """How much there is to clean up, and of what kinds; None: still being counted."""
    if untidy is None:
        return tr("Clean up", "Sidebar"), tr("Looking…", "Places")
    total = sum(untidy.values())
    if not total:
        return tr("Nothing to clean up", "Overview"), tr(
            "Names, numbers and addresses look right", "Overview"
        )
    kinds = ", ".join(f"{number(n)} × {kind_word(kind)}" for kind, n in list(untidy.items())[:3])
    return tr("%n thing(s) to clean up", "Overview", n=total), kinds
