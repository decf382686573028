"""The rows of the review that are no attributes: tags, folder, partner, consent, touches, creation – in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.domain.contact import Contact
from app.domain.fields import Fields
from app.domain.merge import Merged
from app.domain.names import display_name
from app.domain.values import Photo
from app.ui.detail.days import day_within, short_day
from app.ui.importing.words import program_of
from app.ui.review.draft import Draft, shown_value
from app.ui.text import tr


@dataclass(frozen=True, slots=True)
class Fact:
    """A row: what each member says (empty: nothing), what the result says, and why, where they differ."""

    key: str
    label: str
    said: tuple[str, ...]
    result: str
    note: str = ""

    @property
    def differs(self) -> bool:
        """Whether the members do not all say the same."""
        return len(set(self.said)) > 1

    @property
    def useful(self) -> bool:
        """Whether there is anything to say."""
        return any(self.said)


def partner_words(contact: Contact, fields: Fields) -> str:
    """A contact's partner: the name, then the other values; empty for none."""
    theirs = [a for a in contact.attributes if a.is_partner]
    if not theirs:
        return ""
    alone = Contact(attributes=tuple(replace(a, is_partner=False) for a in theirs))
    name = display_name(alone)
    rest = [
        shown_value(fields[a.field], a.value)
        for a in theirs
        if not a.field.endswith("_name") and not isinstance(a.value, Photo)
    ]
    return " · ".join(dict.fromkeys(p for p in (name, *rest) if p))


def folder_fact(draft: Draft, merged: Merged) -> Fact:
    """Which folder each is in."""
    said = tuple(c.folder or "" for c in draft.members)
    return Fact("folder", tr("Folder", "Review"), said, merged.contact.folder or "")


def partner_fact(draft: Draft, merged: Merged) -> Fact:
    """Each one's partner; where they differ the others become relations."""
    said = tuple(partner_words(c, draft.fields) for c in draft.members)
    several = len({s for s in said if s}) > 1
    note = tr("others become related: Spouse", "Review") if several else ""
    return Fact("partner", tr("Partner", "Review"), said, partner_words(merged.contact, draft.fields), note)


def facts(draft: Draft, merged: Merged, today: date) -> list[Fact]:
    """Consent, touches, interval, star, parked, where they came from, creation; only what anybody has."""
    members, result = draft.members, merged.contact
    found = [
        _fact(
            "consent", tr("Consent", "Review"), members, result, _consent, tr("the stricter wins", "Review")
        ),
        _fact(
            "touches",
            tr("Touches", "Review"),
            members,
            result,
            lambda c: _touches(c, today),
            tr("all are kept", "Review"),
        ),
        _fact("touch_freq", tr("Reminder", "Review"), members, result, _interval),
        _fact("favourite", tr("Starred", "Review"), members, result, lambda c: _yes(c.favourite)),
        _fact("parked", tr("Parked", "Review"), members, result, lambda c: _yes(c.parked)),
        _fact(
            "source",
            tr("Id elsewhere", "Review"),
            members,
            result,
            _source,
            tr("all are remembered", "Review"),
        ),
        _fact(
            "created",
            tr("Created", "Review"),
            members,
            result,
            lambda c: short_day(c.created_at, today) if c.created_at else "",
            tr("the oldest", "Review"),
        ),
    ]
    return [f for f in found if f.useful]


def _fact(key: str, label: str, members: list[Contact], result: Contact, words, note: str = "") -> Fact:
    said = tuple(words(c) for c in members)
    return Fact(key, label, said, words(result), note if len({s for s in said if s}) > 1 else "")


def _yes(on: bool) -> str:
    return tr("yes", "Review") if on else ""


def _consent(c: Contact) -> str:
    words = []
    if c.is_opted_out:
        words.append(tr("opted out", "Review"))
    if c.opted_in is not None:
        words.append(tr("opted in", "Review") if c.opted_in else tr("not opted in", "Review"))
    words += [str(c.consent[k]) for k in ("basis", "source", "text") if c.consent.get(k)]
    return " · ".join(words)


def _touches(c: Contact, today: date) -> str:
    last = c.last_interaction
    if last is None:
        return ""
    count = tr("%n touch(es)", "Review", n=len(c.interactions))
    return tr("{count}, last {day}", "Review", count=count, day=day_within(last.at, today))


def _interval(c: Contact) -> str:
    return tr("every %n day(s)", "Review", n=c.touch_freq) if c.touch_freq else ""


def _source(c: Contact) -> str:
    return " ".join(p for p in (program_of(c.source_type), c.source_id) if p) if c.source_id else ""
