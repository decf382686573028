"""The Debian package: dist/kith/ as /usr/lib/kith, with desktop entry, MIME types, metainfo, icons and licences.

deb          dist/kith_VERSION_ARCH.deb, of a fresh dist/kith/
deb --keep   the same, of the dist/kith/ that is there
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path

import bundle
from bundle import DIST, PROGRAM, ROOT

DEBIAN = ROOT / "packaging" / "debian"
CHANGES = ROOT / "packaging" / "CHANGELOG.md"
ICON = ROOT / "resources" / "icons" / "kith.svg"
SIDES = (16, 24, 32, 48, 64, 128, 256)
MAINTAINER = "The Kith developers <kith@app.kith.example>"
DEPENDS = (
    "libc6 (>= 2.36)", "libcups2", "libgl1", "libegl1", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1",
    "fontconfig", "shared-mime-info", "fonts-dejavu-core | fonts-noto-core | fonts-liberation2 | fonts-liberation",
)  # fmt: skip
"""What the folder does not carry: the C library, printers, the graphics drivers' side, fonts and the MIME data."""

FROM_DEBIAN = {
    "libbrotli1": ("libbrotlicommon.", "libbrotlidec."),
    "libdbus-1-3": ("libdbus-1.", "libsystemd.", "libcap.", "libgcrypt.", "libgpg-error.", "liblz4."),
    "libexpat1": ("libexpat.",),
    "libfontconfig1": ("libfontconfig.", "libuuid."),
    "libfreetype6": ("libfreetype.", "libpng16.", "libbz2."),
    "libglib2.0-0": ("libglib-2.0.", "libgthread-2.0.", "libpcre2-8."),
    "libgssapi-krb5-2": (
        "libgssapi_krb5.", "libkrb5.", "libkrb5support.", "libk5crypto.", "libcom_err.", "libkeyutils.",
    ),
    "liblzma5": ("liblzma.",),
    "libstdc++6": ("libstdc++.", "libgcc_s."),
    "libx11-6": ("libX11.", "libXau.", "libXdmcp.", "libbsd.", "libmd."),
    "libx11-xcb1": ("libX11-xcb.",),
    "libxcb-cursor0": ("libxcb-cursor.", "libxcb-render.", "libxcb-render-util.", "libxcb-image.", "libxcb-util."),
    "libxcb-icccm4": ("libxcb-icccm.",),
    "libxcb-keysyms1": ("libxcb-keysyms.",),
    "libxcb-randr0": ("libxcb-randr.",),
    "libxcb-shape0": ("libxcb-shape.",),
    "libxcb-shm0": ("libxcb-shm.",),
    "libxcb-sync1": ("libxcb-sync.",),
    "libxcb-xfixes0": ("libxcb-xfixes.",),
    "libxcb-glx0": ("libxcb-glx.",),
    "libxext6": ("libXext.",),
    "libxkbcommon-x11-0": ("libxkbcommon.", "libxkbcommon-x11.", "libxcb-xkb."),
    "libzstd1": ("libzstd.",),
    "zlib1g": ("libz.",),
}  # fmt: skip
"""Package of Debian -> the libraries in dist/kith/ that come with it or with what it needs: they are left to Debian,
which mends their faults. SQLite and Python stay ours: the book's file and its reader are tested together."""

CONTROL = """\
Package: kith
Version: {version}
Architecture: {arch}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: xdg-utils, desktop-file-utils, hicolor-icon-theme
Section: utils
Priority: optional
Description: address book that imports, cleans up and merges contacts
 Kith is for people who have contacts in five places and want one clean book:
 import them from vCard, CSV, Excel, LDIF or JSON, review and merge the
 duplicates by eye, and keep them tidy. It is local and private, quick at
 100,000 contacts, and whatever is done can be undone.
"""


def main(arguments: Sequence[str]) -> int:
    if "--keep" not in arguments:
        bundle.bundle()
    print(f"{(made := build())}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


def build() -> Path:
    """Pack dist/kith/; returns the .deb. Raises CalledProcessError."""
    arch = _said("dpkg", "--print-architecture")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        _fill(root)
        control = CONTROL.format(
            version=version(),
            arch=arch,
            maintainer=MAINTAINER,
            kilobytes=bundle.size(root) // 1024,
            depends=", ".join(sorted({*DEPENDS, *FROM_DEBIAN})),
        )
        _write(root / "DEBIAN" / "control", control)
        for path in [root, *root.rglob("*")]:
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        out = DIST / f"kith_{version()}_{arch}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(root), str(out)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return out


def version() -> str:
    """The version, from its one place."""
    found = re.search(r'__version__ = "(.+)"', (ROOT / "app" / "__init__.py").read_text("utf-8"))
    assert found
    return found[1]


def _fill(root: Path) -> None:
    usr = root / "usr"
    shutil.copytree(PROGRAM, usr / "lib" / "kith", symlinks=True)
    _leave_to_debian(usr / "lib" / "kith" / "_internal")
    (usr / "bin").mkdir()
    (usr / "bin" / "kith").symlink_to("../lib/kith/kith")
    _copy(DEBIAN / "kith.desktop", usr / "share" / "applications" / "kith.desktop")
    _copy(DEBIAN / "kith.xml", usr / "share" / "mime" / "packages" / "kith.xml")
    _write(usr / "share" / "metainfo" / "app.kith.Kith.metainfo.xml", metainfo())
    icons = usr / "share" / "icons" / "hicolor"
    _copy(ICON, icons / "scalable" / "apps" / "kith.svg")
    _draw_icons(icons)
    doc = usr / "share" / "doc" / "kith"
    _write(doc / "copyright", copyright_text())
    with gzip.GzipFile(_made(doc / "changelog.gz"), "wb", mtime=0) as packed:
        packed.write(CHANGES.read_bytes())
    for script in ("postinst", "postrm"):
        path = root / "DEBIAN" / script
        _copy(DEBIAN / script, path)
        path.chmod(0o755)


def _leave_to_debian(folder: Path) -> None:
    """Take out the libraries that Debian's own packages bring."""
    theirs = tuple(prefix for prefixes in FROM_DEBIAN.values() for prefix in prefixes)
    for path in folder.glob("lib*.so*"):
        if path.name.startswith(theirs):
            path.unlink()


def metainfo() -> str:
    """The AppStream file, with the releases that CHANGELOG.md names."""
    releases = [
        f'    <release version="{v}" date="{day}"/>' for v, day in releases_of(CHANGES.read_text("utf-8"))
    ]
    return (DEBIAN / "metainfo.xml").read_text("utf-8").replace("@RELEASES@", "\n".join(releases))


def releases_of(text: str) -> list[tuple[str, str]]:
    """(version, date) of each heading of a changelog."""
    return re.findall(r"^## (\S+) \((\d{4}-\d\d-\d\d)\)$", text, flags=re.M)


def copyright_text() -> str:
    """The licences of all that is packed: the packages of the lock with their own texts, icons, Qt and Python."""
    parts = ["Kith carries these works, under their own licences.\n"]
    for name, text in [("Lucide icons", (ICON.parent / "LICENSE").read_text("utf-8")), *_licences()]:
        parts.append(f"{name}\n{'=' * len(name)}\n\n{text.strip()}\n")
    return "\n\n".join(parts)


def _licences() -> Iterator[tuple[str, str]]:
    for name in re.findall(
        r"^([\w.-]+)==", (ROOT / "packaging" / "requirements.txt").read_text("utf-8"), flags=re.M
    ):
        package = metadata.distribution(name)
        facts = package.metadata.json
        said = facts.get("license_expression") or facts.get("license") or ""
        files = [f for f in package.files or () if re.search(r"(?i)licen[cs]e|copying|notice", f.name)]
        texts = [
            Path(str(package.locate_file(f))).read_text("utf-8", "replace")
            for f in files
            if not f.name.endswith(".py")
        ]
        yield f"{name} {package.version}", "\n\n".join([str(said), *texts])
    python = (
        Path(sys.base_prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "LICENSE.txt"
    )
    yield f"Python {sys.version.split()[0]}", python.read_text("utf-8") if python.exists() else "PSF-2.0"


def _draw_icons(folder: Path) -> None:
    """The mark in the sizes of the icon theme, drawn by Qt."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(ICON))
    for side in SIDES:
        image = QImage(side, side, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(_made(folder / f"{side}x{side}" / "apps" / "kith.png")))
    del app


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _made(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _write(path: Path, text: str) -> None:
    _made(path).write_text(text, "utf-8")


def _copy(path: Path, to: Path) -> None:
    shutil.copyfile(path, _made(to))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
