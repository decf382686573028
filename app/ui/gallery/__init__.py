"""Every widget in every state on a few pages, to look at: rendered to PNG files, light and dark.

`python -m app.ui.gallery FOLDER` renders at the scale of QT_SCALE_FACTOR.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.gallery import pages
from app.ui.theme.apply import apply

SETTLE_MS = 200  # the toast has faded in by then


PAGES: dict[str, Callable[[], QWidget]] = {
    "buttons": pages.buttons,
    "fields": pages.fields,
    "marks": pages.marks,
    "containers": pages.containers,
    "type-and-icons": pages.types_and_icons,
    "menu": pages.menu,
}


def render_gallery(out_dir: Path, settle_ms: int = SETTLE_MS) -> list[Path]:
    """Write NAME-THEME@RATIOx.png for every page and both themes; returns the files."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    out_dir.mkdir(parents=True, exist_ok=True)
    files = []
    for theme in ("light", "dark"):
        apply(app, theme)  # type: ignore[arg-type]
        for name, build in PAGES.items():
            page = build()
            if name != "menu":
                page.resize(*pages.SIZE)
                page.show()
            loop = QEventLoop()
            QTimer.singleShot(settle_ms, loop.quit)
            loop.exec()
            file = out_dir / f"{name}-{theme}@{page.devicePixelRatioF():g}x.png"
            page.grab().save(str(file))
            files.append(file)
            page.close()
            page.deleteLater()
    return files
