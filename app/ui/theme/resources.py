"""Where the files beside the code are: one function for the checkout and for the installed program."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    app_folder = Path(__file__).resolve().parents[2]
    places = [app_folder / "resources", app_folder.parent / "resources"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        places[:0] = [Path(frozen) / "app" / "resources", Path(frozen) / "resources"]
    for place in places:
        if (place / "icons").is_dir():
            return place
    raise FileNotFoundError(f"resources folder not found; looked in {', '.join(map(str, places))}")


def resource(path: str) -> Path:
    """The file or folder at *path* (with forward slashes) inside resources/.

    Raises FileNotFoundError if the installation lacks it.
    """
    found = _root() / path
    if not found.exists():
        raise FileNotFoundError(found)
    return found
