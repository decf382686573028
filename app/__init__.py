"""Kith, a desktop address book: the version, and where the files of `resources/` lie."""

from pathlib import Path

__version__ = "0.1.0"

_HERE = Path(__file__).resolve().parent
# In the checkout `resources/` lies beside `app/`; the wheel carries the same folder inside the package.
RESOURCES = next(
    (p for p in (_HERE.parent / "resources", _HERE / "resources") if p.is_dir()), _HERE / "resources"
)
