"""What the sidebar does to folders, tags and saved lists: one named change each, with Undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.book import Folder, SavedList, Tag
from app.domain.query.tree import And, Condition, Not, Op, Or
from app.ui.session import Session
from app.ui.text import tr

_PARKED = Condition("is", Op.CONTAINS, "parked")
_ANY_STATE = Or((_PARKED, Not(_PARKED)))
"""True for all, and brings parked contacts in."""


def add_folder(session: Session, name: str) -> None:
    """A new, empty folder."""
    folder = Folder(name)
    said = tr("Made folder {name}", "Sidebar", name=name)
    session.change(
        tr("Add folder {name}", "Sidebar", name=name), lambda c: c.put_folder(folder), "folder", toast=said
    )


def add_tag(session: Session, name: str) -> None:
    """A new tag that nobody has yet."""
    tag = Tag(name)
    said = tr("Made tag {name}", "Sidebar", name=name)
    session.change(tr("Add tag {name}", "Sidebar", name=name), lambda c: c.put_tag(tag), "tag", toast=said)


def add_list(session: Session, name: str, query: str) -> None:
    """A new saved list."""
    saved = SavedList(name, query)
    said = tr("Saved list {name}", "Sidebar", name=name)
    session.change(
        tr("Add list {name}", "Sidebar", name=name), lambda c: c.put_list(saved), "list", toast=said
    )


def rename(session: Session, thing: Folder | Tag | SavedList, name: str) -> None:
    """Another name for a folder, tag or list."""
    from app.services import renaming

    label = tr("Rename {old} to {new}", "Sidebar", old=thing.name, new=name)
    said = tr("Renamed {old} to {new}", "Sidebar", old=thing.name, new=name)
    book = session.book
    if isinstance(thing, Folder):
        session.do(label, lambda _p: renaming.rename_folder(book, thing.name, name, label), toast=said)
    elif isinstance(thing, Tag):
        session.do(label, lambda _p: renaming.rename_tag(book, thing.name, name, label), toast=said)
    else:
        session.do(label, lambda _p: renaming.edit_list(book, thing.name, name, label=label), toast=said)


def merge_tags(session: Session, tag: Tag, into: Tag) -> None:
    """All contacts of one tag get the other; the first is no more."""
    from app.services import renaming

    label = tr("Merge tag {a} into {b}", "Sidebar", a=tag.name, b=into.name)
    said = tr("Merged tag {a} into {b}", "Sidebar", a=tag.name, b=into.name)
    session.do(label, lambda _p: renaming.rename_tag(session.book, tag.name, into.name, label), toast=said)


def recolour(session: Session, tag: Tag, hue: str) -> None:
    """Another hue for a tag."""
    new = replace(tag, color=hue)
    said = tr("Coloured tag {name}", "Sidebar", name=tag.name)
    session.change(
        tr("Colour tag {name}", "Sidebar", name=tag.name), lambda c: c.put_tag(new), "tag", toast=said
    )


def set_interval(session: Session, tag: Tag, days: int) -> None:
    """Remind of the contacts with a tag every so many days; 0: not because of the tag."""
    label = (
        tr("Reminder for tag {name}: every %n day(s)", "Sidebar", n=days, name=tag.name)
        if days
        else tr("No reminder for tag {name}", "Sidebar", name=tag.name)
    )
    new = replace(tag, touch_freq=days or None)
    session.change(label, lambda c: c.put_tag(new), "tag")


def describe(session: Session, folder: Folder, description: str) -> None:
    """Say what a folder is for."""
    new = replace(folder, description=description)
    label = tr("Describe folder {name}", "Sidebar", name=folder.name)
    said = tr("Described folder {name}", "Sidebar", name=folder.name)
    session.change(label, lambda c: c.put_folder(new), "folder", toast=said)


def delete_tag(session: Session, tag: Tag) -> None:
    """Take a tag from all contacts and from the book."""
    label = tr("Delete tag {name}", "Sidebar", name=tag.name)
    said = tr("Deleted tag {name}", "Sidebar", name=tag.name)
    session.change(label, lambda c: c.remove_tag(tag), "tag", toast=said)


def delete_folder(session: Session, folder: Folder) -> None:
    """A folder goes, and its contacts to the trash with it."""
    from app.services import collections

    label, book = tr("Delete folder {name}", "Sidebar", name=folder.name), session.book
    said = tr("Deleted folder {name}", "Sidebar", name=folder.name)
    if folder.count:
        said = tr(
            "Deleted folder {name}, with %n contact(s) to the trash",
            "Sidebar",
            n=folder.count,
            name=folder.name,
        )
    session.do(label, lambda p: collections.delete_folder(book, folder.name, label, p), toast=said)


def delete_list(session: Session, saved: SavedList) -> None:
    """A saved list goes; its contacts stay."""
    label = tr("Delete list {name}", "Sidebar", name=saved.name)
    said = tr("Deleted list {name}", "Sidebar", name=saved.name)
    session.change(label, lambda c: c.remove_list(saved), "list", toast=said)


def tagged(session: Session, tag: Tag) -> list[str]:
    """Ids of the contacts with a tag, parked ones too."""
    return session.book.find(And((Condition("tag", Op.EQUALS, tag.name), _ANY_STATE)))


def same_name(
    things: Sequence[Folder | Tag | SavedList], name: str, but: str
) -> Folder | Tag | SavedList | None:
    """The other one that has this name, without regard to case."""
    return next((t for t in things if t.name.casefold() == name.casefold() and t.id != but), None)
