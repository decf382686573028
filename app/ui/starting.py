"""What a start is spared, so that the window is painted sooner."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

import PySide6.QtCore  # noqa: F401 - brings shibokensupport along


@contextmanager
def quickly() -> Iterator[None]:
    """Without looking for garbage, of which a start makes none; what was made by then is left out of later looks, too."""
    _without_features()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _without_features() -> None:
    """Let PySide not read the source of each module at its first import.

    It searches for the name PySide6, to know where `from __feature__ import snake_case` may hold (PYSIDE-2029); here it never
    does. That search is a tenth of a start.
    """
    feature = import_module("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = lambda _module: True
