"""packaging/translate.py as a module, for the tests of languages."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]


def load() -> ModuleType:
    """The script, which lies outside every package."""
    spec = importlib.util.spec_from_file_location("kith_translate", ROOT / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["kith_translate"] = module
    spec.loader.exec_module(module)
    return module
