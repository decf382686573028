"""The pictures of README and manual; with a folder, every screen and dialog into it instead, to look at.

The screen is one of 1920 x 1080 dots, so that at 200 % a window has 960 x 540 to live in. `--all` draws each of light and
dark, English and German, 100 % and 200 % into a folder of its own below FOLDER.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from itertools import product
from pathlib import Path

SCREEN = (1920, 1080)
USUAL = (1440, 900)
RESOURCES = Path(__file__).parents[2] / "resources"


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="screenshots", description=(__doc__ or "").replace("%", "%%"))
    parser.add_argument("folder", nargs="?", type=Path, help="draw every screen and dialog into this folder")
    parser.add_argument("--theme", choices=("light", "dark"), help="this one alone")
    parser.add_argument("--language", default="en", metavar="CODE")
    parser.add_argument("--scale", type=int, default=100, metavar="PERCENT")
    parser.add_argument(
        "--size", metavar="WxH", help="of the window; usually 1440x900, or what the screen has"
    )
    parser.add_argument("--book", type=Path, help="a book to copy and show in place of the sample contacts")
    parser.add_argument(
        "--only", default="", metavar="WORD", help="screens and dialogs with this in their name"
    )
    parser.add_argument("--right-to-left", action="store_true")
    parser.add_argument(
        "--all", action="store_true", help="both themes, English and German, 100 and 200 percent"
    )
    asked = parser.parse_args(arguments)
    if asked.all and asked.folder is None:
        parser.error("--all needs a folder")
    return asked


def main(arguments: Sequence[str]) -> int:
    asked = parse(arguments)
    if asked.all:
        return every_set(arguments, asked.folder)
    with tempfile.TemporaryDirectory() as home:
        os.environ["KITH_HOME"] = home
        prepare_screen(Path(home), asked.scale)
        draw(asked, Path(home))
    return 0


def every_set(arguments: Sequence[str], folder: Path) -> int:
    """Each set in a process of its own: the scale of a screen cannot change while Qt runs."""
    rest = [word for word in arguments if word not in ("--all", str(folder))]
    status = 0
    for theme, language, scale in product(("light", "dark"), ("en", "de"), ("100", "200")):
        to = folder / f"{theme}-{language}-{scale}"
        kind = ["--theme", theme, "--language", language, "--scale", scale]
        run = [sys.executable, "-m", "tests.screenshots", str(to), *rest, *kind]
        status |= subprocess.run(run, check=False).returncode
        print(to, len(list(to.glob("*.png"))), flush=True)
    return status


def prepare_screen(home: Path, scale: int) -> None:
    """A screen of this size and scale, for a Qt that has not begun yet."""
    width, height = SCREEN
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    file = home / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    os.environ["QT_SCALE_FACTOR"] = str(scale / 100)


def draw(asked: argparse.Namespace, home: Path) -> None:
    from PySide6.QtCore import Qt

    from app.ui.application import make_application
    from app.ui.language import speak
    from tests.screenshots import drawing, every, readme

    app = make_application([])
    speak(app, asked.language)
    if asked.right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    factor = asked.scale / 100
    room = (round(SCREEN[0] / factor), round(SCREEN[1] / factor))
    chosen = asked.size and tuple(int(part) for part in asked.size.split("x"))
    size = chosen or (min(USUAL[0], room[0]), min(USUAL[1], room[1]))
    for theme in (asked.theme,) if asked.theme else ("light", "dark"):
        here = home / theme
        here.mkdir()
        to = drawing.Studio(
            asked.folder or RESOURCES / "screenshots", here, theme, size, asked.only, asked.book
        )
        readme.draw(to)
        if asked.folder is not None:
            every.draw(to, room)
    if asked.folder is None:
        readme.for_manual(RESOURCES / "screenshots", RESOURCES / "manual")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
