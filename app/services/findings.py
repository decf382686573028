"""What the search for duplicates found, kept in the book file, so that the next start of the program has it at once."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.ids import new_id
from app.storage.book_file import BookFile
from app.storage.contacts import chunks
from app.storage.faults import explained

if TYPE_CHECKING:
    from app.matching import Profile
    from app.services.found import Found

ENGINE = "11"
"""Raise it when the engine finds other things, so that what was kept is not believed any more."""
NOTE = "duplicates"
"""The setting that keeps `engine revision number`: how many clusters that state of the book has."""
CLUSTERS, MARKS = 400, 1000
"""Rows in one transaction of many: others write between."""
FOLLOWED = 5000
"""Contacts of which what is new is kept in one transaction; of more all of it is laid down again."""


class Findings:
    """The kept clusters of one book. Whoever has written them last holds the token; others write all of theirs anew."""

    def __init__(self, file: BookFile) -> None:
        self._file = file
        self._token = ""

    def there(self) -> bool:
        """Whether clusters of this engine are kept, of whatever state of the book."""
        from app.storage import findings

        return findings.state(self._file.db, "engine").get("engine") == ENGINE.encode()

    def load(self, profile: Callable[[str], Profile | None]) -> tuple[Found | None, str]:
        """What is kept, and of which revision of the book; None if nothing is. Reasons ask for profiles."""
        from app.storage import findings

        db = self._file.db
        db.execute("BEGIN")  # all of it as of one moment
        try:
            state = {name: value.decode() for name, value in findings.state(db).items()}
            if state.get("engine") != ENGINE:
                return None, ""
            rows, marks = findings.clusters(db), findings.examined(db)
        finally:
            db.execute("COMMIT")
        from app.matching import keeping, order
        from app.services.found import Found

        sharing = keeping.Shared.from_text(state["shared"])
        found = Found(
            told=frozenset(map(frozenset, json.loads(state["told"]))),
            statistics=None,
            clusters=sorted(keeping.clusters(rows, profile, sharing), key=order),
            drift=int(state["drift"]),
            marks=marks,
            model=keeping.model_of(state["model"]),
        )
        self._token = state["token"]
        return found, state["revision"]

    def save(self, new: Found, old: Found | None, revision: str) -> None:
        """Keep what was found; after `old` was followed only what is new in it. On a full disk it is not kept."""
        try:
            if old is not None and new.examined is not None and self._follow(new, old, revision):
                return
            if new.statistics is not None:
                self._lay_down(new, revision)
        except Exception as error:
            if explained(error, self._file.path) is None:
                raise

    def _follow(self, new: Found, old: Found, revision: str) -> bool:
        """Keep the difference, if what is kept is `old`, and it is not much."""
        from app.matching import keeping, mark
        from app.storage import findings, profiles

        was, now = {id(c) for c in old.clusters}, {id(c) for c in new.clusters}
        gone = [" ".join(c.contacts) for c in old.clusters if id(c) not in now]
        come = [c for c in new.clusters if id(c) not in was]
        examined = new.examined or frozenset()
        if max(len(examined), len(come)) > FOLLOWED:
            return False
        with findings.owned(self._file, self._token) as db:
            if db is None:
                return False
            findings.remove(db, gone)
            findings.put(db, keeping.rows(come))
            findings.unexamine(db, examined)
            findings.examine(db, ((mark(new.profiles[i]), i) for i in examined if i in new.profiles))
            findings.set_state(db, self._signature(new, revision, new.told != old.told))
            profiles.note(db, NOTE, _note(new, revision))
        return True

    def _lay_down(self, new: Found, revision: str) -> None:
        """Keep all of it, in steps; it counts from the last one on."""
        from app.matching import keeping, mark
        from app.storage import findings, profiles

        self._token = new_id()
        with self._file.cache_transaction() as db:
            findings.clear(db)
            findings.set_state(db, {"token": self._token.encode()})
        for part in chunks(new.clusters, CLUSTERS):
            rows = keeping.rows(part)
            with findings.owned(self._file, self._token) as db:
                if db is None:
                    return
                findings.put(db, rows)
        for some in chunks(new.profiles.items(), MARKS):
            marks = [(mark(data), id_) for id_, data in some]
            with findings.owned(self._file, self._token) as db:
                if db is None:
                    return
                findings.examine(db, marks)
        statistics = new.statistics
        model = statistics.model if statistics else new.model
        learnt = {
            "model": keeping.model_text(model),
            "shared": keeping.Shared.of(statistics).to_text() if statistics else "{}",
        }
        with findings.owned(self._file, self._token) as db:
            if db is not None:
                findings.set_state(db, {name: text.encode() for name, text in learnt.items()})
                findings.set_state(db, self._signature(new, revision, True))
                profiles.note(db, NOTE, _note(new, revision))

    def _signature(self, new: Found, revision: str, told: bool) -> dict[str, bytes]:
        """What says of which state of the book it is."""
        self._token = new_id()  # who has read the state before writes no difference to it
        state = {"engine": ENGINE, "revision": revision, "drift": str(new.drift), "token": self._token}
        if told:
            state["told"] = json.dumps(sorted(map(sorted, new.told)))
        return {name: text.encode() for name, text in state.items()}


def _note(new: Found, revision: str) -> str:
    return f"{ENGINE} {revision} {len(new.clusters)}"
