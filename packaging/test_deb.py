"""The Debian package, tried where nothing is: built, installed in a bare Debian 12, started without and with a screen.

    deb-test          build the package and try it; needs root, mmdebstrap and Debian's packages
    deb-test --keep   try the package that lies in dist/

Tools that are missing here are installed like the window's libraries (`system.py`). What is tried is printed line by
line; the exit status is 0 if all of it held.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import bundle
import deb
import system
from bundle import DIST, ROOT

SUITE = "bookworm"
LARGEST = 50e6
TOOLS = {
    "mmdebstrap": "mmdebstrap",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
}
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Voss;Henrike;;;\r\nFN:Henrike Voss\r\nTEL:+49 30 23125118\r\nEND:VCARD\r\n"


class Failed(Exception):
    """Something that should hold does not."""


def main(arguments: Sequence[str]) -> int:
    system.install(package for tool, package in TOOLS.items() if not shutil.which(tool))
    if "--keep" not in arguments:
        bundle.bundle()
        deb.build()
    package = max(DIST.glob("kith_*.deb"), key=lambda path: path.stat().st_mtime, default=None)
    if package is None:
        print(f"There is no package in {DIST} to keep: leave --keep out, and one is built.", file=sys.stderr)
        return 1
    try:
        with tempfile.TemporaryDirectory(prefix="kith-deb-") as folder:
            Path(folder).chmod(0o755)
            _try(package, Path(folder) / "root")
    except Failed as error:
        print(f"FAILED: {error}", file=sys.stderr)
        return 1
    print(f"{package.name}: all well")
    return 0


def _try(package: Path, root: Path) -> None:
    megabytes = package.stat().st_size / 1e6
    _tell(f"size {megabytes:.1f} MB", package.stat().st_size <= LARGEST)
    _files(package)
    # The package itself and what it depends on, and a screen to try it on; nothing else.
    include = (f"--include={package}", "--include=xvfb,xauth,desktop-file-utils")
    hook = f"--hook-dir={_hook('file-mirror-automount')}"
    _run("mmdebstrap", "--variant=apt", hook, *include, SUITE, str(root))
    print("installed in a bare chroot", flush=True)
    _tell("finds every library", not _missing(root))
    inside = (
        "chroot",
        str(root),
        "env",
        "-i",
        "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME=/tmp",
        "LANG=C.UTF-8",
    )
    said = _run(*inside, "QT_QPA_PLATFORM=offscreen", "kith", "--self-test")
    _tell("self-test without a screen", "all well" in said and "on offscreen" in said)
    said = _run(*inside, "xvfb-run", "-a", "kith", "--self-test")
    _tell("self-test on an X screen", "all well" in said and "on xcb" in said)
    (root / "tmp" / "friend.vcf").write_bytes(CARD.encode())
    _run(*inside, "kith", "--book", "/tmp/b.kith", "import", "/tmp/friend.vcf")
    _tell("command line", "Henrike Voss" in _run(*inside, "kith", "--book", "/tmp/b.kith", "list"))
    _tell("version", deb.version() in _run(*inside, "kith", "--version"))
    _run(*inside, "update-desktop-database", "/usr/share/applications")
    cache = (root / "usr/share/applications/mimeinfo.cache").read_text("utf-8")
    _tell("opens .vcf", "text/vcard=kith.desktop;" in cache)
    types = (root / "usr/share/mime/globs2").read_text("utf-8")
    _tell("knows .kith", "application/x-kith-book:*.kith" in types)
    _run(*inside, "dpkg", "--purge", "kith")
    _tell("leaves nothing behind", not list((root / "usr").rglob("*kith*")))


def _missing(root: Path) -> set[str]:
    """The libraries that a program or library of ours asks for, and that are neither ours nor Debian's."""
    lib = root / "usr" / "lib" / "kith"
    binaries = [p for p in lib.rglob("*") if p.is_file() and (".so" in p.name or p.name == "kith")]
    has = {p.name for p in binaries} | {p.name for p in (root / "usr" / "lib").rglob("lib*.so*")}
    has |= {p.name for p in (root / "usr" / "lib64").glob("ld-*")}
    said = _run("objdump", "-p", *(str(path) for path in binaries))
    return {line.split()[1] for line in said.splitlines() if line.strip().startswith("NEEDED")} - has


def _files(package: Path) -> None:
    """Desktop entry, metainfo and licences as they lie in the package."""
    with tempfile.TemporaryDirectory() as folder:
        _run("dpkg-deb", "-x", str(package), folder)
        share = Path(folder) / "usr" / "share"
        _run("desktop-file-validate", str(share / "applications" / "kith.desktop"))
        print("desktop entry is valid", flush=True)
        _run("appstreamcli", "validate", "--no-net", str(share / "metainfo" / "app.kith.Kith.metainfo.xml"))
        print("metainfo is valid", flush=True)
        licences = (share / "doc" / "kith" / "copyright").read_text("utf-8")
        _tell(
            "licences", all(w in licences for w in ("Lucide", "pyside6-essentials", "sqlalchemy", "Python 3"))
        )
        sides = {path.parent.parent.name for path in (share / "icons").rglob("kith.*")}
        _tell("icons", {"scalable", "48x48", "256x256"} <= sides)


def _hook(name: str) -> Path:
    """A hook of mmdebstrap: this one lets its apt read a .deb of this machine."""
    return Path("/usr/share/mmdebstrap/hooks") / name


def _tell(what: str, holds: bool) -> None:
    if not holds:
        raise Failed(what)
    print(what, flush=True)


def _run(*command: str) -> str:
    run = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    if run.returncode:
        raise Failed(f"{' '.join(command)}\n{(run.stdout + run.stderr)[-4000:]}")
    return run.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
