"""Other names for tags, folders and saved lists: saved lists that ask for them by name ask by the new one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from app.domain.book import Changes, Folder, SavedList, Tag
from app.domain.query import QueryError, format, parse
from app.domain.query.tree import And, Condition, Not, Op, Or, Term
from app.services.collections import folder_named, holders, list_named, tag_named

if TYPE_CHECKING:
    from app.services.book import Book
    from app.services.change import Change

Named = TypeVar("Named", Tag, Folder, SavedList)


def other_tag(book: Book, name: str, new: str) -> Tag | None:
    """The other tag that has the new name already, so that renaming would make one of the two."""
    tag = tag_named(book, name)
    return next(
        (t for t in book.tags() if t.name.casefold() == new.strip().casefold() and t.id != tag.id), None
    )


def rename_tag(book: Book, name: str, new: str, label: str = "") -> Changes:
    """Give a tag another name; onto the name of another one, the two become one."""
    tag, onto = tag_named(book, name), other_tag(book, name, new)
    if onto is None:
        with book.change(label or f"Rename tag {tag.name}", "edit") as change:
            change.put_tag(_renamed(tag, new))
            _follow(book, change, "tag", tag.name, new.strip())
        return change.changes
    with book.change(label or f"Merge tag {tag.name} into {onto.name}", "edit") as change:
        members = holders(book, Condition("tag", Op.EQUALS, tag.name))
        change.put_many([replace(c, tags=(c.tags - {tag.name}) | {onto.name}) for c in members])
        change.remove_tag(tag)
        _follow(book, change, "tag", tag.name, onto.name)
    return change.changes


def rename_folder(book: Book, name: str, new: str, label: str = "") -> Changes:
    """Give a folder another name. Raises KithError if another one has it."""
    folder = folder_named(book, name)
    with book.change(label or f"Rename folder {folder.name}", "edit") as change:
        change.put_folder(_renamed(folder, new))
        _follow(book, change, "folder", folder.name, new.strip())
    return change.changes


def edit_list(
    book: Book, name: str, new: str | None = None, query: str | None = None, label: str = ""
) -> Changes:
    """Give a saved list another name or another query. Raises KithError if another list has the name."""
    saved = list_named(book, name)
    with book.change(label or f"Edit list {saved.name}", "edit") as change:
        changed = saved if new is None else _renamed(saved, new)
        change.put_list(changed if query is None else replace(changed, query=query))
        if new is not None:
            _follow(book, change, "list", saved.name, changed.name)
    return change.changes


def _renamed(thing: Named, name: str) -> Named:
    return replace(thing, name=name.strip())


def _follow(book: Book, change: Change, kind: str, old: str, new: str) -> None:
    """Let the saved lists that ask for a tag, folder or list ask for it by its new name."""
    for saved in book.lists():
        if kind == "list" and saved.name.casefold() in (old.casefold(), new.casefold()):
            continue
        try:
            term = parse(saved.query, as_typed=True)
        except QueryError:
            continue
        if (led := _led(term, kind, old.casefold(), new)) != term:
            change.put_list(replace(saved, query=format(led)))


def _led(term: Term, kind: str, old: str, new: str) -> Term:
    match term:
        case Condition(name, op, value) if name.removesuffix("s") == kind and value.casefold() == old:
            return Condition(name, op, new)
        case Not(inner):
            return Not(_led(inner, kind, old, new))
        case And(terms):
            return And(tuple(_led(t, kind, old, new) for t in terms))
        case Or(terms):
            return Or(tuple(_led(t, kind, old, new) for t in terms))
    return term
