"""What the list shows goes along with names that change: renamed, merged, edited or deleted, here or by undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.ui.scope import Scope
from app.ui.sidebar.entries import Contents, list_scope

if TYPE_CHECKING:
    from app.services.book import Book


def followed(scope: Scope, old: Contents, new: Contents, book: Book) -> Scope:
    """The scope by the names of *new*, where *old* had those that it has; what is no more no longer narrows it."""
    ids = {tag.name: tag.id for tag in old.tags}
    names = {tag.id: tag.name for tag in new.tags}
    there = set(names.values())

    def now(tags: tuple[str, ...]) -> tuple[str, ...]:
        known = (tag if tag in there or tag not in ids else names.get(ids[tag], "") for tag in tags)
        return tuple(dict.fromkeys(tag for tag in known if tag))

    scope = replace(scope, with_tags=now(scope.with_tags), without_tags=now(scope.without_tags))
    known = {f.id for f in old.folders} | {s.id for s in old.lists}
    if scope.place not in ("folder", "list") or scope.id not in known:
        return scope
    if scope.place == "folder":
        folder = next((f for f in new.folders if f.id == scope.id), None)
        return replace(scope, name=folder.name) if folder else _everywhere(scope)
    saved = next((s for s in new.lists if s.id == scope.id), None)
    if saved is None:
        return _everywhere(scope)
    shown = list_scope(saved, book)
    return replace(scope, name=shown.name, query=shown.query, problem=shown.problem)


def _everywhere(scope: Scope) -> Scope:
    """The main list, with what else narrows it."""
    return replace(
        Scope(),
        with_tags=scope.with_tags,
        without_tags=scope.without_tags,
        any_tag=scope.any_tag,
        words=scope.words,
    )
