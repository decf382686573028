"""Where Kith keeps things on this computer: the user's own book, the backups, the windows' state.

The platform's own folders, unless the environment variable KITH_HOME names one folder for everything.
"""

from __future__ import annotations

import os
from pathlib import Path

BOOK_SUFFIX = ".kith"


def home() -> Path | None:
    """The one folder that KITH_HOME names, or None."""
    named = os.environ.get("KITH_HOME", "")
    return Path(named).expanduser() if named else None


def data_folder() -> Path:
    """Where books live that the user has not put anywhere; made when it is missing."""
    return _made(home() or _platform("user_data_path"))


def config_folder() -> Path:
    """Where settings and window state live; made when it is missing."""
    return _made(home() or _platform("user_config_path"))


def default_book() -> Path:
    """The user's own book; the file need not exist."""
    return data_folder() / f"my-contacts{BOOK_SUFFIX}"


def sample_path() -> Path:
    """Where the sample book lies; the file need not exist."""
    return data_folder() / f"sample-contacts{BOOK_SUFFIX}"


def _platform(name: str) -> Path:
    import platformdirs

    path: Path = getattr(platformdirs, name)("kith", appauthor=False)
    return path


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
