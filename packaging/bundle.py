"""The program as one folder, dist/kith/, made by PyInstaller from kith.spec; and the wheel.

bundle         dist/kith/
bundle --wheel dist/kith-*.whl, for `pipx install`; its GUI entry point is kith-window
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST, BUILD = ROOT / "dist", ROOT / "build"
PROGRAM = DIST / "kith"


def main(arguments: Sequence[str]) -> int:
    if "--wheel" in arguments:
        return wheel()
    bundle()
    print(f"{PROGRAM}: {size(PROGRAM) / 1e6:.0f} MB")
    return 0


def bundle() -> Path:
    """Make the folder anew; returns it. Raises CalledProcessError."""
    options = [
        "--noconfirm",
        "--clean",
        "--log-level",
        "WARN",
        "--distpath",
        str(DIST),
        "--workpath",
        str(BUILD),
    ]
    command = [sys.executable, "-m", "PyInstaller", *options, str(ROOT / "packaging" / "kith.spec")]
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    if sys.platform == "linux":
        strip()
    return PROGRAM


def strip() -> None:
    """Take symbols out of the libraries; those in `*.libs` were rewritten by auditwheel and would not bear it."""
    for path in PROGRAM.rglob("*.so*"):
        if not path.is_symlink() and not path.parent.name.endswith(".libs"):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=False, stderr=subprocess.DEVNULL)


def wheel() -> int:
    """Make the wheel with pip, which fetches hatchling."""
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--wheel-dir",
        str(DIST),
        str(ROOT),
    ]
    return subprocess.run(command, check=False).returncode


def size(folder: Path) -> int:
    """Bytes of all files below a folder; a link counts nothing."""
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file() and not p.is_symlink())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
