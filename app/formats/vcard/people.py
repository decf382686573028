"""People around the contact: RELATED, X-ABRELATEDNAMES, spouses, managers and assistants, nested AGENT cards."""

from __future__ import annotations

from app.domain.values import Reference
from app.formats.vcard.cards import Card
from app.formats.vcard.draft import Draft, Entry
from app.formats.vcard.labels import with_types
from app.formats.vcard.lexer import Property
from app.formats.vcard.text import escape, unescape

TYPES = (
    "contact", "acquaintance", "friend", "met", "co-worker", "colleague", "co-resident", "neighbor", "child", "parent", "sibling",
    "spouse",     "kin", "muse", "crush", "date", "sweetheart", "me", "agent", "emergency",
)  # fmt: skip
"""The types of RELATED (RFC 6350 §6.6.6)."""

NAMED = {
    "X-SPOUSE": "Spouse", "X-EVOLUTION-SPOUSE": "Spouse", "X-MS-SPOUSE": "Spouse", "X-KADDRESSBOOK-X-SPOUSESNAME": "Spouse",
    "X-MANAGER": "Manager", "X-EVOLUTION-MANAGER": "Manager", "X-MS-MANAGER": "Manager",
    "X-KADDRESSBOOK-X-MANAGERSNAME": "Manager",
    "X-ASSISTANT": "Assistant", "X-EVOLUTION-ASSISTANT": "Assistant", "X-MS-ASSISTANT": "Assistant", "X-MS-CHILD": "Child",
    "X-KADDRESSBOOK-X-ASSISTANTSNAME": "Assistant", "X-CHILD": "Child", "X-CHILDREN": "Child", "X-ASSISTANT-NAME": "Assistant",
}  # fmt: skip
"""Property → label."""


def related(draft: Draft, prop: Property) -> None:
    """RELATED: a name or an address (often another card's UID); the first type is the label."""
    types = prop.head.types
    label = types[0].capitalize() if types else None
    value = unescape(prop.value).strip()
    entry = draft.add(prop, "related", value, label, with_types(prop.head.kept, types[1:]))
    if entry and "CONTACT" in prop.head.own:
        entry.value = Reference(prop.head.own["CONTACT"], value)


def related_name(draft: Draft, prop: Property) -> None:
    """X-ABRELATEDNAMES; its X-ABLabel says who it is."""
    related(draft, prop)


def named(draft: Draft, prop: Property) -> None:
    """X-EVOLUTION-SPOUSE, X-MS-MANAGER and their like."""
    params = with_types(prop.head.kept, prop.head.types)
    draft.add(prop, "related", unescape(prop.value).strip(), NAMED[prop.head.name], params)


def agents(draft: Draft, card: Card) -> None:
    """Cards nested in AGENT (2.1), each kept whole in the form of 3.0 (RFC 2426 §3.5.4)."""
    for data in card.agents:
        draft.entries.append(Entry("vcard.agent", escape(data.decode("utf-8", "replace").replace("\0", ""))))
