"""The tables of matching: what it made of the contacts, and what it found. All of it can be made anew at any time."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, LargeBinary, Table, Text

from app.storage.schema import metadata, owner

match_profile = Table(
    "match_profile",
    metadata,
    owner(),
    Column("version", Integer, nullable=False),
    Column("profile", LargeBinary, nullable=False),
)

match_key = Table(
    "match_key",
    metadata,
    Column("key", Integer, primary_key=True),
    # No reference: rows of contacts that are gone do no harm and go when the contact's number is profiled again.
    Column("contact", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

match_run = Table(
    "match_run",
    metadata,
    # Keys of many contacts, laid down together: pages of keys in order, and of the contacts that have them.
    Column("run", Integer, primary_key=True),
    Column("first", Integer, primary_key=True),
    Column("keys", LargeBinary, nullable=False),
    Column("contacts", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

match_examined = Table(
    "match_examined",
    metadata,
    owner(),
    Column("mark", Integer, nullable=False),
)

match_cluster = Table(
    "match_cluster",
    metadata,
    Column("contacts", Text, primary_key=True),
    Column("level", Text, nullable=False),
    Column("probability", Float, nullable=False),
    Column("pairs", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

match_state = Table(
    "match_state",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

FOUND = (match_run, match_examined, match_cluster, match_state)
"""Those of version 2."""
