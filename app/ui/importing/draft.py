"""The import as far as it is: the file and what the user said of it, its preview, its plan. Reads off the window's thread."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KithError
from app.domain.progress import Cancelled, Progress
from app.services.importing.preview import Preview, Wish, look, opened, with_options
from app.services.importing.saved import SavedMapping, fitting
from app.ui.sentences import worded
from app.ui.session import Session
from app.ui.text import tr

if TYPE_CHECKING:
    from app.domain.fields import Field
    from app.formats.mapping.targets import Mapping
    from app.formats.sniffing import Source
    from app.services.importing import Plan


class Draft(QObject):
    """One import under way. Of several switches turned quickly only the last one's answer counts."""

    previewed = Signal(object)
    """The Preview of a table, after each switch."""
    planned = Signal(object)
    """The Plan; of a file that is no table it comes without a preview."""
    refused = Signal(str)
    """Why it cannot be read, in the user's words; what was shown before still stands."""
    begun = Signal(object)
    """The making of the plan takes a while; its Progress."""
    stopped = Signal()
    """The user stopped the making of the plan."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.wish = Wish(b"")
        self.preview: Preview | None = None
        self.saved = ""
        self.touched = False
        """Whether the user has said of the columns what is kept nowhere yet."""
        self.plan: Plan | None = None
        self.progress: Progress | None = None
        self._asked = 0
        self._busy = False
        self._planned_for: Wish | None = None

    # What the user says

    def start(self, source: Path | bytes, name: str = "") -> None:
        """Begin with a file or a pasted text."""
        self.preview = None
        self.touched = False
        self._look(Wish(source, name))

    def switch(self, **options: object) -> None:
        """Read the file in another way: fields of ReadOptions by name."""
        self.touched = self.touched or not options.keys().isdisjoint(("region", "day_first"))
        self._look(with_options(self.wish, **options), guess="preset" in options)

    def replan(self, **options: object) -> None:
        """Read the file in another way and go straight on to its plan."""
        self._look(with_options(self.wish, **options), saved=self.saved, go_on=True)

    def overwrite(self, custom: bool) -> None:
        """Let updates replace all custom values of a contact, or only those that the file has too."""
        self.wish = replace(self.wish, overwrite_custom=custom)
        self.make_plan()

    def use(self, saved: SavedMapping) -> None:
        """Let the columns go where a mapping says that was kept."""
        self.touched = False
        self._look(saved.applied(self.wish), saved=saved.name)

    def remap(self, mapping: Mapping | None, definitions: tuple[Field, ...] | None = None) -> None:
        """Let the columns go elsewhere; None: as guessed."""
        self.touched = mapping is not None
        made = self.wish.definitions if definitions is None else definitions
        used = {t.field for t in (mapping or {}).values() if t}
        kept = tuple(d for d in made if d.name in used)
        self._look(replace(self.wish, mapping=mapping, definitions=kept), saved=self.saved)

    def _look(self, wish: Wish, *, saved: str = "", guess: bool = False, go_on: bool = False) -> None:
        """Preview a wish; where it has no mapping, with the one kept for these headers unless *guess*."""
        self._asked += 1
        ticket, book = self._asked, self.session.book

        def job(_progress: Progress) -> tuple[Wish, Preview | Source, str, bool]:
            found = look(book, wish)
            mine = None
            if isinstance(found, Preview) and wish.mapping is None and not guess:
                mine = fitting(found.columns)
            if mine is None:
                return wish, found, saved, go_on
            with_mine = mine.applied(wish)
            return with_mine, look(book, with_mine), mine.name, go_on

        self.session.runner.read(
            job,
            lambda found: self._looked(ticket, *found),
            lambda error: self._unreadable(ticket, error),
        )

    def _looked(self, ticket: int, wish: Wish, found: Preview | Source, saved: str, go_on: bool) -> None:
        if ticket != self._asked:
            return
        self.wish, self.saved = wish, saved
        if isinstance(found, Preview):
            self.preview = found
            self.previewed.emit(found)
            if go_on:
                self.make_plan()
        else:
            self.preview = None
            self.make_plan(found)

    def _unreadable(self, ticket: int, error: Exception) -> None:
        if ticket != self._asked:
            return
        if not isinstance(error, KithError):
            raise error
        self.refused.emit(worded(str(error)))

    # The plan

    def make_plan(self, source: Source | None = None) -> None:
        """Make the plan, unless the one there is still fits; of a *source* where it is known already."""
        if self.plan is not None and self._planned_for == self.wish:
            self.planned.emit(self.plan)
            return
        self._asked += 1
        ticket, book, wish = self._asked, self.session.book, self.wish
        edits = list(self.plan.edits) if self.plan is not None else []

        def job(progress: Progress) -> tuple[Plan, int]:
            from app.services.importing import correcting, make_plan

            found = source or opened(wish)
            plan = make_plan(
                book, found, wish.mapping, definitions=wish.definitions, overwrite_custom=wish.overwrite_custom,
                progress=progress,
            )  # fmt: skip
            try:
                if not plan.total:
                    raise KithError(tr("There are no contacts in it.", "Import"))
                return plan, correcting.again(book, plan, edits, progress)
            except BaseException:
                plan.close()
                raise

        def done(made: tuple[Plan, int]) -> None:
            self._busy = False
            plan, lost = made
            if ticket != self._asked:
                plan.close()
                return
            self.forget()
            self.plan, self._planned_for = plan, wish
            self.planned.emit(plan)
            if lost:
                words = tr("Left out %n change(s) to the plan that fit no longer", "Import", n=lost)
                self.session.say(words)

        def failed(error: Exception) -> None:
            self._busy = False
            if isinstance(error, Cancelled):
                self.stopped.emit()
            else:
                self._unreadable(ticket, error)

        self._busy = True
        self.progress = self.session.runner.read(job, done, failed)  # so that no write waits for it
        if self._busy:
            self.begun.emit(self.progress)

    def forget(self) -> None:
        """Let the plan go."""
        plan, self.plan, self._planned_for = self.plan, None, None
        if plan is not None:
            plan.close()

    def stop(self) -> None:
        """Stop what runs, and let no answer under way come in any more."""
        if self.progress is not None:
            self.progress.cancel()
