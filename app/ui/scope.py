"""What the list shows: a place of the sidebar, tags in and out, and the words of the search box – as one query."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.query.tree import EVERYTHING, And, Condition, Not, Op, Or, Term

PLACES = frozenset({"all", "parked", "trash", "folder", "list"})


@dataclass(frozen=True, slots=True)
class Scope:
    """A place (one of PLACES); for a folder or a saved list its id and name (and the list's query, and what of it the book
    does not have); tags by name, *any_tag*: one of those asked for is enough."""

    place: str = "all"
    id: str = ""
    name: str = ""
    query: Term = EVERYTHING
    problem: str = ""
    with_tags: tuple[str, ...] = ()
    without_tags: tuple[str, ...] = ()
    any_tag: bool = False
    words: Term = EVERYTHING

    def only_tag(self, tag: str) -> Scope:
        """All contacts with this tag alone; the words stay."""
        return Scope(with_tags=(tag,), words=self.words)

    def toggled(self, tag: str) -> Scope:
        """One tag more to ask for, or no longer."""
        rest = tuple(t for t in self.with_tags if t != tag)
        more = rest if tag in self.with_tags else (*self.with_tags, tag)
        return replace(self, with_tags=more, without_tags=tuple(t for t in self.without_tags if t != tag))

    def excluded(self, tag: str) -> Scope:
        """One tag more to leave out, or no longer."""
        rest = tuple(t for t in self.without_tags if t != tag)
        more = rest if tag in self.without_tags else (*self.without_tags, tag)
        return replace(self, without_tags=more, with_tags=tuple(t for t in self.with_tags if t != tag))

    def with_tag_named(self, tag: str, name: str) -> Scope:
        """The same where *tag* is called *name* now, or became one with it."""
        with_tags, without_tags = (
            tuple(dict.fromkeys(name if t == tag else t for t in tags))
            for tags in (self.with_tags, self.without_tags)
        )
        return replace(self, with_tags=with_tags, without_tags=without_tags)

    def searched(self, words: Term) -> Scope:
        """The same place with other words in the search box."""
        return replace(self, words=words)

    @property
    def is_everything(self) -> bool:
        """Whether nothing narrows the main list."""
        return self.term() == EVERYTHING

    def term(self) -> Term:
        """The query."""
        asked: tuple[Term, ...] = tuple(Condition("tag", Op.EQUALS, tag) for tag in self.with_tags)
        parts = [
            self._place(),
            *((Or(asked),) if self.any_tag and len(asked) > 1 else asked),
            *(Not(Condition("tag", Op.EQUALS, tag)) for tag in self.without_tags),
            self.words,
        ]
        wanted = [part for part in parts if part != EVERYTHING]
        return wanted[0] if len(wanted) == 1 else And(tuple(wanted))

    def _place(self) -> Term:
        match self.place:
            case "folder":
                return Condition("folder", Op.EQUALS, self.name)
            case "list":
                return self.query
            case "parked" | "trash":
                return Condition("is", Op.CONTAINS, "parked" if self.place == "parked" else "deleted")
        return EVERYTHING
