"""The files that come after the one under way, each an import of its own, and the question before they are let go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.errors import KithError
from app.services.importing.gathering import Gathered, gathered
from app.ui.sentences import worded
from app.ui.session import Session
from app.ui.text import tr
from app.ui.widgets.message import Role, add_cancel, message

if TYPE_CHECKING:
    from app.ui.importing.wizard import ImportWizard


class Queue(QObject):
    """`grew` after files and folders were added, `refused` gives in words why they cannot be."""

    grew = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._files: list[Gathered] = []

    def __len__(self) -> int:
        return len(self._files)

    @property
    def next_name(self) -> str:
        """What comes next; empty if nothing does."""
        return _name(self._files[0]) if self._files else ""

    def add(self, paths: Sequence[Path]) -> None:
        """Let files come last; what folders hold is looked up away from the window's thread."""
        if len(paths) == 1 and not paths[0].is_dir():
            self._take([Gathered(paths[0], paths[0].name)])
        else:
            self._session.runner.read(lambda _progress: gathered(paths), self._take, self._failed)

    def take(self) -> tuple[Path | bytes, str]:
        """What comes next, and its name; it waits no longer."""
        found = self._files.pop(0)
        return found.source, _name(found)

    def clear(self) -> None:
        """Let all of them go."""
        self._files.clear()

    def _take(self, found: list[Gathered]) -> None:
        self._files += found
        self.grew.emit()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, KithError):
            raise error
        self.refused.emit(worded(str(error)))


def _name(found: Gathered) -> str:
    if found.number == 1:
        return found.name
    return tr("{name} and %n more", "Import", n=found.number - 1, name=found.name)


def unsaved(wizard: ImportWizard) -> list[str]:
    """What the user has chosen in a wizard, has kept nowhere, and would lose by leaving it now; in sentences."""
    if wizard.page in ("import", "result"):
        return []
    lost = []
    if wizard.draft.touched:
        lost.append(tr("What you chose for the columns is not kept.", "Import"))
    if wizard.edited and wizard.page == "plan":
        lost.append(tr("What you changed in the plan is not kept.", "Import"))
    return lost


def may_leave(wizard: ImportWizard) -> bool:
    """Whether nothing is lost by leaving; else the user is asked, and leaves or goes on to the next file."""
    lost = unsaved(wizard)
    if len(wizard.queue):
        lost.append(tr("%n more file(s) (waits|wait).", "Import", n=len(wizard.queue)))
    if not lost:
        return True
    box = message(wizard, "leaveImportQuestion", tr("Leave without importing?", "Import"), " ".join(lost))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    leave = box.addButton(tr("Leave", "Import"), Role.DestructiveRole)
    on = box.addButton(tr("Next file", "Import"), Role.ActionRole) if wizard.queue else None
    add_cancel(box)

    def answered(button: object) -> None:
        if button is leave:
            wizard.queue.clear()
            wizard.finish()
        elif button is on and on is not None:
            wizard.next_file()

    box.buttonClicked.connect(answered)
    box.open()
    return False
