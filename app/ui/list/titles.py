"""What the head of the list says about a scope, and what stands there when nothing is found."""

from __future__ import annotations

from typing import NamedTuple

from app.domain.query.tree import EVERYTHING
from app.ui.scope import Scope
from app.ui.text import tr


class Nothing(NamedTuple):
    """An empty state: icon, title, hint, and the actions that lead on, by id."""

    icon: str
    title: str
    hint: str
    actions: tuple[str, ...] = ()


def title(scope: Scope) -> str:
    """What the list shows, in a few words."""
    asked = list(scope.with_tags)
    if scope.any_tag and len(asked) > 1:
        asked = [tr("{tags} or {last}", "List", tags=", ".join(asked[:-1]), last=asked[-1])]
    tags = [*asked, *(tr("not {tag}", "List", tag=tag) for tag in scope.without_tags)]
    if scope.place == "all" and tags:
        return ", ".join(tags)
    places = {
        "all": tr("All contacts", "Sidebar"),
        "parked": tr("Parked", "Sidebar"),
        "trash": tr("Trash", "Sidebar"),
    }
    return ", ".join([places.get(scope.place, scope.name), *tags])


def nothing(scope: Scope, words: str, empty: bool = False) -> Nothing:
    """What to say, and to do next, when the list is empty. *empty*: so is the whole book."""
    if scope.words != EVERYTHING:
        return Nothing(
            "search",
            tr("Nothing found for “{words}”", "List", words=words),
            tr("Fewer letters find more. Accents and case do not matter.", "List"),
            ("search.clear", "contact.new"),
        )
    if scope.with_tags or scope.without_tags:
        return Nothing(
            "tag",
            tr("No contact has these tags", "List"),
            tr("Press T on a contact to give it a tag, or drag contacts onto one.", "List"),
            ("view.all",),
        )
    by_place = {
        "trash": Nothing(
            "trash-2",
            tr("The trash is empty", "List"),
            tr("What you delete stays here until you delete it for good.", "List"),
            ("view.all",),
        ),
        "parked": Nothing(
            "archive",
            tr("Nobody is parked", "List"),
            tr("Parked contacts leave the main list; search still finds them. Press P to park one.", "List"),
            ("view.all",),
        ),
        "folder": Nothing(
            "folder",
            tr("This folder is empty", "List"),
            tr("Drag contacts onto it, or press M to move the selected ones.", "List"),
            ("view.all", "contact.new"),
        ),
        "list": Nothing(
            "list-filter",
            tr("No contact matches this list", "List"),
            tr("A saved list is a search that stays up to date by itself.", "List"),
            ("view.all",),
        ),
    }
    everyone = Nothing(
        "users",
        tr("Nobody in the main list", "List"),
        tr("All contacts are parked or in the trash.", "List"),
        ("view.parked", "contact.new"),
    )
    if empty and scope.place not in by_place:
        return Nothing(
            "users",
            tr("No contacts yet", "List"),
            tr("The first one appears here when you save it.", "List"),
            (),
        )
    return by_place.get(scope.place, everyone)
