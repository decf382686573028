"""The log of the program: what happened and where in the code, never what a contact holds."""

from __future__ import annotations

import traceback
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.places import config_folder

if TYPE_CHECKING:
    from logging import Logger

_LARGEST, _KEPT = 250_000, 3


def log_file() -> Path:
    """Where the log is."""
    return config_folder() / "kith.log"


@lru_cache(maxsize=1)
def _log() -> Logger:
    """Opened with the first line, for a start need not wait for it; older files are kept three deep."""
    import logging
    from logging.handlers import RotatingFileHandler

    log = logging.getLogger("kith")
    log.setLevel(logging.INFO)
    log.propagate = False
    try:
        handler = RotatingFileHandler(
            log_file(), maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=True
        )
    except OSError:  # no room, no rights: the program does without
        log.addHandler(logging.NullHandler())
        return log
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    handler.handleError = lambda record: None  # type: ignore[method-assign]
    log.addHandler(handler)
    return log


def close_log() -> None:
    """Let go of the file; the next line opens it again."""
    for handler in tuple(_log().handlers):
        _log().removeHandler(handler)
        handler.close()
    _log.cache_clear()


def note(what: str) -> None:
    """Note that something happened; *what* must be words of ours."""
    _log().info(what)


def note_bug(error: BaseException) -> None:
    """Note a bug: kind and places in the code. Its message is left out, for it may quote a contact."""
    kinds: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(kinds) < 8:
        places = " < ".join(
            f"{Path(f.filename).name}:{f.lineno} {f.name}"
            for f in reversed(traceback.extract_tb(cause.__traceback__))
        )
        kinds.append(f"{type(cause).__name__} at {places or 'an unknown place'}")
        cause = cause.__cause__ or cause.__context__
    _log().error("; from ".join(kinds))
