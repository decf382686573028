"""What Kith needs from the operating system on Linux: Qt's system libraries, a font, the venv module.

Found by looking, not by guessing: `ldconfig` before Qt is installed, `ldd` on Qt's own files afterwards.
Missing Debian packages are installed when we are root; otherwise the one line to type is printed.
Standard library only.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

# Shared library -> Debian package, for everything that QtGui, QtWidgets and the X11 and Wayland plugins load.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
QT_FILES = (
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/xcbglintegrations/*.so",
    "Qt/plugins/imageformats/*.so",
    "QtWidgets*.so",
    "QtSvg*.so",
    "QtPrintSupport*.so",
)


def venv_package() -> list[str]:
    """Debian leaves `ensurepip` out of its Python; the package that brings it, when it is missing."""
    if importlib.util.find_spec("ensurepip"):
        return []
    return [f"python3.{sys.version_info.minor}-venv"]


def missing_before_install() -> list[str]:
    """Packages that are certainly missing, as far as that can be seen before Qt itself is there."""
    ldconfig = shutil.which("ldconfig", path=os.environ.get("PATH", "") + ":/sbin:/usr/sbin")
    if not (sys.platform == "linux" and ldconfig and shutil.which("apt-get")):
        return []
    run = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False)
    present = set(re.findall(r"^\s+(\S+) \(", run.stdout, flags=re.M))
    fonts = any(_has_font(Path(folder).expanduser()) for folder in FONT_FOLDERS)
    packages = {package for library, package in PACKAGES.items() if library not in present}
    return sorted(packages) if fonts else [*sorted(packages), "fonts-dejavu-core"]


def missing_libraries(site_packages: Path) -> list[str]:
    """Shared libraries that the installed Qt asks for and the system does not have."""
    if sys.platform != "linux" or not shutil.which("ldd"):
        return []
    files = [str(p) for pattern in QT_FILES for p in sorted((site_packages / "PySide6").glob(pattern))]
    run = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    missing = set(re.findall(r"^\s+(\S+) => not found", run.stdout, flags=re.M))
    # Some image plugins belong to parts of Qt that are not installed; Qt passes over them in silence.
    return sorted(library for library in missing if not library.startswith("libQt6"))


def install(packages: Iterable[str]) -> None:
    """Install Debian packages as root; otherwise end with the one line that does it."""
    wanted = sorted(set(packages))
    if not wanted:
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(wanted)
    if not shutil.which("apt-get"):
        raise SystemExit(
            f"Kith needs what Debian calls {' '.join(wanted)}. Please install it and start again."
        )
    if os.geteuid() != 0:
        raise SystemExit(
            "Some system packages are missing. Please type this, then start again:\n\n"
            f"  sudo apt-get update && sudo {line}\n"
        )
    print(f"Installing system packages: {' '.join(wanted)}", file=sys.stderr, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ("apt-get update", line):
        run = subprocess.run(
            command.split(),
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    if run.returncode:
        raise SystemExit(f"{run.stdout}{run.stderr}\nThis did not work: {line}")


def require_libraries(site_packages: Path) -> None:
    """Make Qt loadable, or end with a message that says what is missing."""
    install(PACKAGES[library] for library in missing_libraries(site_packages) if library in PACKAGES)
    if left := missing_libraries(site_packages):
        raise SystemExit(f"Qt cannot start without these system libraries: {' '.join(left)}")


def _has_font(folder: Path) -> bool:
    return any(name.endswith((".ttf", ".otf", ".ttc")) for _, _, names in os.walk(folder) for name in names)
