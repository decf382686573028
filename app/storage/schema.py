"""The tables of a book, version 2. To change them: edit here, raise `VERSION` and add a step to `migrations`.

Contacts carry a small integer `num` (foreign keys, list models) beside their UUID. `rank` orders them by sort name with
gaps; it is the row id of the full-text rows, so that hits come out in name order. Ranks move, nums never do.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

APPLICATION_ID = 0x4B697468  # "Kith"
VERSION = 2

LISTED, PARKED, DELETED = 0, 1, 2
"""Values of `contact.state`."""

metadata = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _flag(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


def owner() -> Column[int]:
    """The contact that a row belongs to, and goes with."""
    key = ForeignKey("contact.num", ondelete="CASCADE")
    return Column("contact", Integer, key, nullable=False, primary_key=True)


STATE_TEXT = (
    "uid", "source", "source_type", "source_id", "last_modified_on_source", "ios_address_book_id",
    "android_address_book_id", "opted_in_at", "snoozed_until", "created_at", "created_by", "created_for",
    "updated_at", "updated_by", "updated_for", "deleted_at", "deleted_by", "deleted_for",
)  # fmt: skip
"""Columns that hold a text of the contact's own state under its name."""

DERIVED_TEXT = (
    "display_name", "sort_name", "sort_key", "sorted_part", "initials", "company", "company_key", "phone", "email",
    "last_touch", "last_touch_how", "next_touch", "last_interaction_at", "last_call_outcome", "last_called_at",
    "display_key", "photo",
)  # fmt: skip
"""Cells computed from the contact at each write, for lists, sorting and filters."""

contact = Table(
    "contact",
    metadata,
    Column("num", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("rank", Integer),
    _flag("state"),
    Column("folder", Integer, ForeignKey("folder.num")),
    _flag("version"),
    _flag("favourite"),
    _flag("parked"),
    Column("opted_in", Integer),
    _flag("is_opted_out"),
    Column("touch_freq", Integer),
    Column("consent", Text, nullable=False, server_default="{}"),
    Column("metadata", Text, nullable=False, server_default="{}"),
    *(_text(name) for name in STATE_TEXT),
    *(_text(name) for name in DERIVED_TEXT),
    _flag("revision"),
    Index("contact_rank", "rank", "state", unique=True),
    Index("contact_name", "sort_key", "rank"),
    Index("contact_listed", "state", "rank", "sort_key"),
    Index("contact_display", "state", "display_key", "rank"),
    Index("contact_company", "state", "company_key", "rank"),
    Index("contact_created", "state", "created_at", "rank"),
    Index("contact_updated", "state", "updated_at", "rank"),
    Index("contact_touched", "state", "last_touch", "rank"),
    Index("contact_due", "state", "next_touch", "rank"),
    Index("contact_folder", "folder"),
)
Index("contact_source", contact.c.source_type, contact.c.source_id, sqlite_where=contact.c.source_id != "")
Index("contact_uid", contact.c.uid, sqlite_where=contact.c.uid != "")

attribute = Table(
    "attribute",
    metadata,
    owner(),
    Column("position", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("label", Text),
    Column("type", Text),
    Column("value", Text, nullable=False),
    _text("normalized"),
    _text("group_name"),
    _flag("is_primary"),
    _flag("is_partner"),
    Column("params", Text),
    _text("vcard_group"),
    Column("created_at", Text),
    Column("created_by", Text),
    Column("updated_at", Text),
    Column("updated_by", Text),
    Index("attribute_value", "field", "normalized", "contact"),
    sqlite_with_rowid=False,
)

interaction = Table(
    "interaction",
    metadata,
    owner(),
    Column("position", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("how", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("outcome", Text),
    _text("note"),
    _text("created_by"),
    sqlite_with_rowid=False,
)

tag = Table(
    "tag",
    metadata,
    Column("num", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("key", Text, nullable=False, unique=True),
    _text("color"),
    Column("touch_freq", Integer),
)

contact_tag = Table(
    "contact_tag",
    metadata,
    owner(),
    Column("tag", Integer, ForeignKey("tag.num", ondelete="CASCADE"), primary_key=True),
    Index("contact_tag_tag", "tag", "contact"),
    sqlite_with_rowid=False,
)

folder = Table(
    "folder",
    metadata,
    Column("num", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("key", Text, nullable=False, unique=True),
    _text("description"),
    _text("created_at"),
    _text("updated_at"),
)

saved_list = Table(
    "saved_list",
    metadata,
    Column("num", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("key", Text, nullable=False, unique=True),
    Column("query", Text, nullable=False),
)

field_definition = Table(
    "field_definition",
    metadata,
    Column("num", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("definition", Text, nullable=False),
)

dismissed = Table(
    "dismissed",
    metadata,
    Column("a", Text, primary_key=True),
    Column("b", Text, primary_key=True),
    _text("mark"),
    _text("at"),
    _text("by"),
    Index("dismissed_b", "b"),
    sqlite_with_rowid=False,
)

photo = Table(
    "photo",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

operation = Table(
    "operation",
    metadata,
    Column("num", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("label", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", Text, nullable=False),
    _text("by"),
    _flag("contacts"),
    _flag("undone"),
    sqlite_autoincrement=True,
)

journal = Table(
    "journal",
    metadata,
    Column("operation", Integer, ForeignKey("operation.num", ondelete="CASCADE"), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("image", LargeBinary),
    Index("journal_key", "key", "operation"),
    sqlite_with_rowid=False,
)

import_record = Table(
    "import_record",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("contact_id", Text, nullable=False),
    _text("at"),
    Index("import_record_contact", "contact_id"),
    sqlite_with_rowid=False,
)

tombstone = Table(
    "tombstone",
    metadata,
    Column("contact_id", Text, primary_key=True),
    _text("uid"),
    _text("merged_into"),
    _text("at"),
    _flag("version"),
    _flag("revision"),
    sqlite_with_rowid=False,
)

search_text = Table(
    "search_text",
    metadata,
    owner(),
    _text("words"),
    _text("digits"),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)

FULL_TEXT = (
    "CREATE VIRTUAL TABLE words USING fts5(text, content='', detail=none, columnsize=0, prefix='1 2 3',"
    " tokenize='ascii')",
    "CREATE VIRTUAL TABLE digits USING fts5(text, content='', detail=none, columnsize=0, tokenize='trigram')",
)
"""The search index, one row a contact at the contact's rank.

The text is folded words already: `ascii` only splits at blanks. `search_text` holds what was indexed, for deletions."""
