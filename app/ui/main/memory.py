"""What a window remembers between starts, in an INI file of the platform's config folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from app.services.places import sample_path
from app.ui.list.orders import DEFAULT, is_order
from app.ui.list.view import LOOKS
from app.ui.settings import options
from app.ui.widgets.room import sized

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow

RECENT = 8
THEMES = ("system", "light", "dark")


def settings() -> QSettings:
    """The file, which the options share."""
    return options.settings()


def theme() -> str:
    """system, light or dark."""
    chosen = options.value(options.THEME)
    return chosen if chosen in THEMES else "system"


def recent_books() -> list[Path]:
    """The books opened last, the newest first, as far as they are still there."""
    return [path for path in _kept_books() if path.exists()]


def last_book() -> Path | None:
    """The book that was open last, the sample apart, which is only a trial; it may be gone. None: there was none yet."""
    return next((path for path in _kept_books() if path != sample_path()), None)


def _kept_books() -> list[Path]:
    kept = settings().value("recent", [])
    return [Path(str(text)) for text in ([kept] if isinstance(kept, str) else list(kept or []))]


def remember_book(path: Path) -> None:
    """Put a book at the head of the recent ones."""
    rest = [p for p in recent_books() if p != path]
    settings().setValue("recent", [str(p) for p in [path, *rest][:RECENT]])


def recall(window: MainWindow) -> None:
    """Put a window as it was left."""
    kept = settings()
    geometry = kept.value("geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    for name, splitter in window.splitters.items():
        state = kept.value(f"splitter/{name}")
        if isinstance(state, QByteArray):
            splitter.restoreState(state)
    window.sidebar.order_folders(str(kept.value("folders", "name")))
    look = str(kept.value("look", "cards"))
    if look in LOOKS and look != "cards":
        window.list.set_look(look)
    window.list.show_names(options.value(options.NAMES))
    fields = window.session.book.fields
    window.list.start_order(order() if is_order(order(), fields) else DEFAULT)
    columns = kept.value("columns", [])
    widths = kept.value("widths", {})
    names = [columns] if isinstance(columns, str) else list(columns or [])
    window.list.columns.restore(names, {str(k): int(v) for k, v in dict(widths or {}).items()})


def fit_screen(window: MainWindow) -> None:
    """Make a window that is larger than its screen as small as that, so that its foot can be seen."""
    sized(window, window.width(), window.height())


def order() -> str:
    """The order that the list was left in, or that was chosen in the settings since."""
    return options.value(options.ORDER)


def selected(book: Path) -> str:
    """The id of the contact that was selected last in a book."""
    return str(settings().value(f"selected/{_key(book)}", ""))


def select_last(window: MainWindow) -> None:
    """Select the contact that was selected when the book was left, else the first."""
    book = window.session.book
    last = selected(book.path)
    number = book.numbers_of([last]).get(last) if last else None
    if number is not None:
        window.list.seek(number)
    elif window.list.model.rowCount() and not window.list.view.selected_count():
        window.list.view.select_position(0)


def remember(window: MainWindow) -> None:
    """Keep how a window is left."""
    kept = settings()
    book = window.session.book.path
    ids = window.selected_ids() if window.list.view.selected_count() == 1 else []
    kept.setValue("geometry", window.saveGeometry())
    # What a narrow window folded or hid is no width that anybody chose.
    folded = window.sidebar.views[0].painter.folded
    narrow = {"sidebar": folded, "list": window.list.isHidden() or window.room.isHidden()}
    for name, splitter in window.splitters.items():
        if not narrow[name]:
            kept.setValue(f"splitter/{name}", splitter.saveState())
    kept.setValue("folders", window.sidebar.contents.folder_order)
    kept.setValue("look", window.list.view.look)
    kept.setValue("columns", list(window.list.columns.names))
    kept.setValue("widths", dict(window.list.columns.widths))
    options.choose(options.ORDER, window.list.chosen_order)
    kept.setValue(f"selected/{_key(book)}", ids[0] if ids else "")
    kept.sync()


def _key(book: Path) -> str:
    from zlib import crc32

    return f"{crc32(str(book).encode()):08x}"
