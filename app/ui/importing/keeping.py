"""Keeping mappings: under a name for the next file with these headers, in a file, and out of one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import KithError
from app.services.importing import saved
from app.ui import files
from app.ui.text import tr
from app.ui.widgets.question import ask_line

if TYPE_CHECKING:
    from app.ui.importing.wizard import ImportWizard


def connect(wizard: ImportWizard) -> None:
    """Let the bar over the mapping do these things."""
    bar, draft = wizard.columns.recognised, wizard.draft
    bar.preset_chosen.connect(lambda name: draft.switch(preset=name))
    bar.saved_chosen.connect(draft.use)
    bar.save_wanted.connect(lambda: ask_and_keep(wizard))
    bar.load_wanted.connect(lambda: load(wizard))
    bar.write_wanted.connect(lambda: write(wizard))


def present(wizard: ImportWizard, name: str) -> saved.SavedMapping | None:
    """The mapping as it is on the page, under a name."""
    preview = wizard.draft.preview
    if preview is None:
        return None
    return saved.of_wish(name, wizard.draft.wish, preview.mapping, preview.columns)


def usual_name(wizard: ImportWizard) -> str:
    """What the mapping is called unless the user says otherwise: as it was, else as the file."""
    name = wizard.draft.preview.source.name if wizard.draft.preview else ""
    return wizard.draft.saved or Path(name).stem


def ask_and_keep(wizard: ImportWizard) -> None:
    """Ask for a name and keep the mapping."""

    def keep(name: str) -> None:
        _keep(wizard, name)
        wizard.session.say(tr("Mapping “{name}” saved", "Import", name=name))

    title, question = tr("Save as mine", "Import"), tr("Name of the mapping", "Import")
    ask_line(wizard, title, question, tr("Save", "Editor"), keep, usual_name(wizard))


def keep_for_next(wizard: ImportWizard) -> None:
    """Keep what the user chose, where he left the box ticked and chose anything."""
    wish = wizard.draft.wish
    chosen = wish.mapping is not None or wish.options.region or wish.options.day_first is not None
    if wizard.draft.preview is not None and chosen and wizard.columns.choices.again.isChecked():
        _keep(wizard, usual_name(wizard))


def _keep(wizard: ImportWizard, name: str) -> None:
    made = present(wizard, name)
    if made is None:
        return
    try:
        saved.keep(made)
    except KithError as error:
        wizard.session.report(error)
        return
    wizard.draft.saved, wizard.draft.touched = name, False
    if wizard.draft.preview is not None:
        wizard.columns.recognised.show_preview(wizard.draft.preview, name)


def load(wizard: ImportWizard) -> None:
    """Ask for a mapping's file and use it."""
    title = tr("Load a mapping", "Import")
    path = files.to_open(wizard, title, "JSON (*.json)")
    if path:
        try:
            wizard.draft.use(saved.read(path))
        except KithError as error:
            wizard.session.report(error)


def write(wizard: ImportWizard) -> None:
    """Ask where to, and write the mapping to a file that `kith import --mapping` and others read."""
    title, proposed = tr("Save this one to a file", "Import"), f"{usual_name(wizard)}.mapping.json"
    path = files.to_save(wizard, title, proposed, [("JSON", "json")])
    made = present(wizard, usual_name(wizard))
    if path and made is not None:
        try:
            saved.write(made, path)
        except KithError as error:
            wizard.session.report(error)
            return
        wizard.session.say(tr("Mapping saved", "Import"))
