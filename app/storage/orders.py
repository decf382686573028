"""What contacts can be sorted by: the keys of lists, and the values of any field."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Float, cast, func, select

from app.domain.fields import DataType, Fields, Place
from app.storage.schema import attribute, contact, contact_tag, folder, tag

ORDERS: dict[str, ColumnElement[object]] = {
    "sort_name": contact.c.rank,
    "display_name": contact.c.display_key,
    "company": contact.c.company_key,
    "last_touch": contact.c.last_touch,
    "next_touch": contact.c.next_touch,
    "created_at": contact.c.created_at,
    "updated_at": contact.c.updated_at,
}
"""The orders that need no look at values."""


def of_field(name: str, fields: Fields) -> ColumnElement[object] | None:
    """What sorts contacts by a field: its main value's comparable form, null where there is none; None for no such field."""
    if name not in fields:
        return None
    field = fields[name]
    if field.place is Place.ATTRIBUTE:
        value: ColumnElement[object] = func.coalesce(
            func.nullif(attribute.c.normalized, ""), func.fold(attribute.c.value)
        )
        if field.data_type is DataType.NUMBER:
            value = cast(attribute.c.value, Float)
        mine = select(value).where(
            attribute.c.contact == contact.c.num, attribute.c.field == name, attribute.c.is_partner == 0
        )
        main = mine.order_by(attribute.c.is_primary.desc(), attribute.c.position).limit(1)
        return main.correlate(contact).scalar_subquery()
    if name == "folder":
        return (
            select(folder.c.key).where(folder.c.num == contact.c.folder).correlate(contact).scalar_subquery()
        )
    if name == "tags":
        tags = select(func.min(tag.c.key)).join(contact_tag, contact_tag.c.tag == tag.c.num)
        return tags.where(contact_tag.c.contact == contact.c.num).correlate(contact).scalar_subquery()
    column = contact.c.get(name)
    return None if column is None else func.nullif(column, "")
