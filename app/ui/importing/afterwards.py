"""What can be done with an import that has run, or with its problem rows: revert, review, show, save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui import files
from app.ui.text import tr

if TYPE_CHECKING:
    from app.ui.importing.wizard import ImportWizard

MOST = 5000
"""So many contacts are shown as a list of their own after an import."""


def revert(wizard: ImportWizard) -> None:
    """Take the import back."""
    from app.services.history import revert as take_back

    if wizard.result is None or not wizard.result.operation:
        return
    book, operation = wizard.session.book, wizard.result.operation
    wizard.session.do(
        tr("Import taken back", "Import"),
        lambda progress: take_back(book, operation, progress=progress),
        lambda _changes: wizard.finished.emit(),
    )


def review(wizard: ImportWizard) -> None:
    """On to the duplicates."""
    window = wizard.window()
    wizard.finished.emit()
    if hasattr(window, "screens"):
        window.screens.review()


def show_contacts(wizard: ImportWizard) -> None:
    """Show what came in, as a list of its own unless it is too much for one, and the first of it."""
    made = wizard.result.contacts if wizard.result else []
    ids = list(dict.fromkeys(i for _, i, action in made if i and action != "skip"))
    window, plan = wizard.window(), wizard.plan
    name = tr("Imported from {file}", "Import", file=plan.source.name if plan else "")
    wizard.finished.emit()
    if hasattr(window, "screens") and 1 < len(ids) <= MOST and len(ids) < wizard.session.book.count():
        window.screens.list_of(ids, name)
    if ids:
        wizard.session.contact_requested.emit(ids[0])


def save_rejects(wizard: ImportWizard) -> None:
    """Ask where to, and write the problem rows."""
    from app.services.importing.rejects import reject_ending, write_rejects

    plan = wizard.plan
    if plan is None or not plan.counts()["problem"]:
        return
    title = tr("Save the problem rows", "Import")
    ending = reject_ending(plan)
    kinds = [(e.upper(), e) for e in dict.fromkeys((ending, "csv"))]
    path = files.to_save(wizard, title, f"problems.{ending}", kinds)
    if path:
        said = tr("Problem rows saved in {file}", "Import", file=path.name)
        wizard.session.runner.run(
            lambda _p: write_rejects(plan, path),
            lambda _n: wizard.session.say(said),
            wizard.session.report,
            said,
        )
