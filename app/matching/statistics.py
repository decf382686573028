"""How common each value is in a book: what an agreement on it says, and who shares a number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from app.domain.shortforms import FULL_NAMES, heads
from app.matching.latin import sound
from app.matching.profile import Profile

if TYPE_CHECKING:
    from app.matching.cultures import Cultures
    from app.matching.model import Model

KINDS = (
    "given",
    "family",
    "company",
    "job",
    "phone",
    "email",
    "domain",
    "city",
    "post",
    "street",
    "extra",
    "born",
)


def formal_letter(name: str) -> str:
    """The first letter of the full name of which this is a form, as r of Bob."""
    full = () if name in FULL_NAMES else heads(name)
    return (full[0] if full else name)[:1]


def initials(profile: Profile) -> str:
    """Two letters that tell most people apart who share a number, and rarely one person's cards."""
    if not profile.given and not profile.family:
        return "--"
    first = formal_letter(profile.given[0]) if profile.given else "-"
    last = (sound(profile.family[0])[:1] or "-") if profile.family else "-"
    return "".join(sorted(first + last))


def values(profile: Profile) -> Iterable[tuple[str, str]]:
    """(kind, value) of everything in a profile that is counted."""
    yield from (("given", g) for g in profile.given[:1])
    if profile.family:
        yield "family", " ".join(profile.family)
    if profile.company:
        yield "company", profile.company
    if profile.job:
        yield "job", profile.job
    for number, _kind in profile.phones:
        yield "phone", number
    for email in profile.emails:
        yield "email", email
    for domain in {e.rpartition("@")[2] for e in profile.emails}:
        yield "domain", domain
    for street, _number, extra, city, post, _state in profile.places[:1]:
        yield from (
            (kind, v)
            for kind, v in (
                ("street", street),
                ("city", city),
                ("post", post),
                ("extra", extra),
            )
            if v
        )
    year, month, day = profile.born
    if year or month:
        yield "born", f"{year}-{month}-{day}"


class Statistics:
    """Counts of the values of a book's profiles. Updatable: what a changed contact was is removed, what it is added.

    `holders` keeps the initials of everyone who has a phone number or e-mail, so that a number on five cards of one
    person is not taken for a switchboard.
    """

    def __init__(self) -> None:
        self.size = 0
        self.counts: dict[str, dict[str, int]] = {kind: {} for kind in KINDS}
        self.holders: dict[str, str] = {}
        self.model: Model | None = None
        """What the book's own pairs have taught, if it was searched as a whole."""
        self.cultures: Cultures | None = None
        """Which names keep company in it, likewise."""

    @classmethod
    def of(cls, profiles: Iterable[Profile]) -> Statistics:
        """The statistics of these profiles."""
        result = cls()
        for p in profiles:
            result.add(p)
        return result

    def pieces(self) -> Iterator[tuple[str, Any]]:
        """All of it in pieces of moderate size, by name, from which `joined` makes it again in another process."""
        yield from self.counts.items()
        yield from ((name, value) for name, value in vars(self).items() if name != "counts")

    @classmethod
    def joined(cls, pieces: Iterable[tuple[str, Any]]) -> Statistics:
        """The statistics of their pieces."""
        result = cls()
        for name, value in pieces:
            if name in result.counts:
                result.counts[name] = value
            else:
                setattr(result, name, value)
        return result

    def add(self, profile: Profile) -> None:
        """Count one more contact; `counting.count` does it for all of a book."""
        self.size += 1
        counts, holders, who = self.counts, self.holders, initials(profile)
        for kind, value in values(profile):
            table = counts[kind]
            table[value] = table.get(value, 0) + 1
            if kind in ("phone", "email"):
                holders[value] = holders.get(value, "") + who

    def remove(self, profile: Profile) -> None:
        """Count one contact less: as it was when it was added."""
        self.size -= 1
        who = initials(profile)
        for kind, value in values(profile):
            table = self.counts[kind]
            left = table.get(value, 0) - 1
            if left > 0:
                table[value] = left
            else:
                table.pop(value, None)
            if kind in ("phone", "email"):
                known = self.holders.get(value, "")
                pairs = [known[i : i + 2] for i in range(0, len(known), 2)]
                if who in pairs:
                    pairs.remove(who)
                if pairs:
                    self.holders[value] = "".join(pairs)
                else:
                    self.holders.pop(value, None)

    def count(self, kind: str, value: str) -> int:
        """How many contacts have the value."""
        return self.counts[kind].get(value, 0)

    def people(self, value: str) -> int:
        """How many people, by their initials, have the phone number or e-mail."""
        known = self.holders.get(value, "")
        if len(known) <= 2:
            return len(known) // 2
        people = {known[i : i + 2] for i in range(0, len(known), 2)}
        if "-" in known:  # half a name may be anybody's whose other half it is not
            whole = "".join(who for who in people if "-" not in who)
            people = {who for who in people if "-" not in who or who == "--" or who.strip("-") not in whole}
        return len(people)
