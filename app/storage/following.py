"""What contacts' rows follow beside the contacts: custom fields and the reminders of tags. Each within one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.fields import Fields
from app.storage import contacts, entities

if TYPE_CHECKING:
    from app.storage.transaction import Transaction


def know_fields(tx: Transaction) -> None:
    """Write what follows by the custom fields that there are now."""
    custom = entities.all_of(tx.db, "field", "position")
    tx.follow(replace(tx.rules, fields=tx.rules.fields.with_custom(custom)))


def renew_fields(tx: Transaction, before: Fields) -> None:
    """Index anew the contacts with values of fields that search looks at and did not, or the other way round."""
    after = tx.rules.fields
    turned = [f.name for f in after.custom if f.searchable != before[f.name].searchable and f.name in before]
    if turned:
        found = tx.db.execute(
            "SELECT DISTINCT c.id FROM attribute a JOIN contact c ON c.num = a.contact"
            f" WHERE a.field IN ({contacts.marks(len(turned))})",
            turned,
        )
        tx.renew([row[0] for row in found])


def renew_reminders(tx: Transaction, untagged: Iterable[str]) -> None:
    """Work out anew when the contacts are due whose tags now remind of them otherwise, or that lost such a tag."""
    before = tx.rules.tag_intervals or {}
    now = entities.intervals(tx.db)
    late = sorted({name for name, _ in now.items() ^ before.items()})
    if not late:
        return
    tx.follow(replace(tx.rules, tag_intervals=now))
    where = f"t.name IN ({contacts.marks(len(late))})"
    tx.renew(sorted({*untagged, *entities.members(tx.db, where, late)}))
