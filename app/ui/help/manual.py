"""The manual in the program as data: short chapters of a heading, a few paragraphs and a picture.

The pictures lie in `resources/manual/`, a light and a dark one each; `packaging/dev.py screenshots` makes them.
"""

from __future__ import annotations

from typing import NamedTuple

from app.ui.text import tr


class Chapter(NamedTuple):
    """*picture* is a name in resources/manual/, or empty; *seen* says in words what is on it."""

    title: str
    paragraphs: tuple[str, ...]
    picture: str = ""
    seen: str = ""


def chapters() -> tuple[Chapter, ...]:
    """All chapters in order."""
    return (
        Chapter(tr("Bring your contacts in", "Manual"), (
            tr("Drop a file on the window, or press Ctrl+I. Kith reads vCard, CSV, Excel, OpenDocument, LDIF and JSON, and "
               "recognises what the usual programs export.", "Manual"),
            tr("You see how each column is understood on your own rows, then a plan of what each row becomes: new, update, "
               "fill gaps, review, skip. Nothing is changed before you press Import.", "Manual"),
            tr("Importing the same file again changes nothing. A whole import can be taken back at any later time, from its "
               "result page or from the history.", "Manual"),
        ), "import", tr("The plan of an import: what becomes of each row.", "Manual")),
        Chapter(tr("Find and merge duplicates", "Manual"), (
            tr("Press Ctrl+D. The surest groups come first, each with the reasons for and against in plain words. The right "
               "column is what will be left: click a value on the left to use it instead, or one on the right to edit it.", "Manual"),
            tr("The line at the bottom names what would be discarded; usually that is nothing, since other values stay on the "
               "contact. M merges, N remembers that they are different people, S leaves it for later.", "Manual"),
            tr("Every merge can be taken apart again, also weeks later: Un-merge stands in the contact's timeline.", "Manual"),
        ), "duplicates", tr("Two contacts side by side, and what is left of them.", "Manual")),
        Chapter(tr("Take things back", "Manual"), (
            tr("Ctrl+Z takes the last step back and names it before. It reaches back over restarts of the program.", "Manual"),
            tr("The history (Ctrl+H) lists everything that was done. Any single operation can be taken back from there; later "
               "edits are kept.", "Manual"),
            tr("Deleted contacts lie in the trash until you delete them for good.", "Manual"),
        ), "history", tr("The history, and what an operation changed.", "Manual")),
        Chapter(tr("Search", "Manual"), (
            tr("Type any words, parts of numbers or notes; accents and case do not matter. -word leaves out, a OR b finds "
               "either, and “two words” in quotes stand together.", "Manual"),
            tr("tag:friends, folder:work, company:lumen, no:email, has:photo and created:30d narrow it down. Save a search to "
               "keep it as a list that stays up to date.", "Manual"),
        ), "search", tr("The list of contacts beside a card.", "Manual")),
        Chapter(tr("Work by keyboard", "Manual"), (
            tr("Ctrl+K opens every command, contact, tag and folder by name. Ctrl+F goes to the search box, the arrow keys move "
               "in the list, and single letters act on the selected contacts: E edit, T tag, M move, S favourite, L log a "
               "touch.", "Manual"),
            tr("F1 shows all keys.", "Manual"),
        )),
    )  # fmt: skip
