"""Schema versions: how an empty file becomes a book, and an older book one of today. All in one transaction, after a backup."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from sqlalchemy import Connection

from app.storage import match_schema, schema
from app.storage.engine import driver, make_engine, transaction

Step = Callable[[Connection], None]


def _keep_what_was_found(connection: Connection) -> None:
    schema.metadata.create_all(connection, match_schema.FOUND)


STEPS: Mapping[int, Step] = {2: _keep_what_was_found}
"""By the version that a step leads to: what it does to the version before. To change the schema: change `schema`,
raise its `VERSION` and `file.current_version`, and add the step here; `tests/storage/test_migrations.py` compares both ways."""


def make(connection: Connection) -> None:
    """Make all tables in an empty database."""
    schema.metadata.create_all(connection)
    for statement in schema.FULL_TEXT:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {schema.VERSION}")


def migrate(
    path: Path,
    version: int,
    before: Callable[[Path], object],
    steps: Mapping[int, Step] = STEPS,
    target: int = schema.VERSION,
) -> bool:
    """Bring the book from `version` up to `target`, once `before` has backed it up. Returns whether there was anything to do."""
    if version >= target:
        return False
    before(path)
    engine = make_engine(path)
    try:
        with transaction(engine) as connection:
            for number in range(version + 1, target + 1):
                steps[number](connection)
            broken = driver(connection).execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(f"migration to {target} breaks references: {broken[:3]}")
            connection.exec_driver_sql(f"PRAGMA user_version = {target}")
    finally:
        engine.dispose()
    return True
