"""The one table of colours and sizes: nothing else in the program names a hex value or a pixel.

To change a colour, change its row here; palette, style sheet, delegates and widgets all read this table.
Sizes are logical pixels at 100 %. Each role is (light, dark). Contrast is checked by tests/ui/test_theme.py.
"""

from __future__ import annotations

from typing import NamedTuple
from zlib import crc32

ROLES: dict[str, tuple[str, str]] = {
    "window": ("#F7F6F4", "#17181B"),
    "surface": ("#FFFFFF", "#1D1E22"),
    "raised": ("#FFFFFF", "#26282D"),
    "sunken": ("#FAF9F7", "#191A1E"),
    "panel": ("#FAF9F7", "#222429"),
    "sidebar": ("#F1EFEC", "#141518"),
    "hover": ("#F3F1EE", "#25272C"),
    "hover-side": ("#E8E5E0", "#1F2126"),
    "selection": ("#E1E6FA", "#2C3459"),
    "selection-idle": ("#E9E7E2", "#2B2D33"),
    "border": ("#E3E0DB", "#2D2F35"),
    "border-strong": ("#C9C5BE", "#42454D"),
    "control": ("#918C83", "#7B7F89"),
    "text": ("#1F1E1C", "#ECECEE"),
    "text-2": ("#65615A", "#A3A6AE"),
    "disabled": ("#A6A29B", "#6A6D75"),
    "accent": ("#3D55C9", "#5468DC"),
    "accent-hover": ("#3449B4", "#586CDC"),
    "accent-pressed": ("#2B3D9B", "#475BCB"),
    "on-accent": ("#FFFFFF", "#FFFFFF"),
    "accent-text": ("#3D55C9", "#A0AFFF"),
    "accent-soft": ("#E9ECFB", "#272D4B"),
    "focus": ("#3D55C9", "#A0AFFF"),
    "success": ("#1E7145", "#6BCB94"),
    "success-soft": ("#E2F3E8", "#1B3326"),
    "warn": ("#8A5200", "#EAB255"),
    "warn-soft": ("#FCF0D8", "#3A2C12"),
    "danger": ("#B3261E", "#FF9A8F"),
    "danger-soft": ("#FBE7E4", "#43211E"),
    "toast": ("#2A2926", "#ECECEE"),
    "on-toast": ("#F7F6F4", "#1D1E22"),
    "toast-action": ("#B3C0FF", "#3449B4"),
}


class Hue(NamedTuple):
    """One of the ten hues of tags and avatars; each part is (light, dark)."""

    name: str
    dot: tuple[str, str]
    soft: tuple[str, str]
    ink: tuple[str, str]


HUES: tuple[Hue, ...] = (
    Hue("coral", ("#C75F54", "#E88478"), ("#FEE7E3", "#472A26"), ("#833830", "#FFBFB6")),
    Hue("orange", ("#BC671F", "#E08E53"), ("#FFE8D9", "#452D1C"), ("#7D4007", "#F8C5A2")),
    Hue("ochre", ("#A27900", "#C89E3A"), ("#F7ECD5", "#3D3116"), ("#694E03", "#E8CE99")),
    Hue("moss", ("#738811", "#9BB050"), ("#EAF0D9", "#30361B"), ("#4C5A03", "#CAD9A2")),
    Hue("green", ("#2C9353", "#62BB7D"), ("#DEF3E3", "#203927"), ("#156234", "#ADE0B9")),
    Hue("teal", ("#05908B", "#0CBDB6"), ("#D6F4F1", "#113A38"), ("#035F5C", "#96E1DC")),
    Hue("sky", ("#0187BC", "#46B0E7"), ("#DAF1FE", "#1A3647"), ("#015A7E", "#A1DAFC")),
    Hue("indigo", ("#677CD4", "#899FF3"), ("#E6ECFF", "#2B314A"), ("#3F4D8C", "#C1CFFE")),
    Hue("violet", ("#966CC3", "#B790E3"), ("#F2E8FF", "#382D45"), ("#604180", "#DCC5F9")),
    Hue("rose", ("#BD5E8E", "#DF83B0"), ("#FFE5F0", "#442936"), ("#7C375B", "#F8BDD8")),
)
HUE_NAMES: tuple[str, ...] = tuple(hue.name for hue in HUES)


def hue_of(key: str) -> str:
    """The stable hue name of an id: the same contact has the same colour on every machine and run."""
    return HUE_NAMES[crc32(key.encode("utf-8")) % len(HUE_NAMES)]


# Space
S1, S2, S3, S4, S5, S6, S8 = 4, 8, 12, 16, 20, 24, 32
# Radius; R_FULL means half of the height
R_S, R_M, R_L, R_XL, R_FULL = 4, 6, 8, 12, -1
# Lines
LINE, RING = 1, 2

# Type: name -> (ratio to the system size, line height at 13 px, default weight)
TYPE: dict[str, tuple[float, int, int]] = {
    "micro": (0.77, 14, 500),
    "caption": (0.85, 16, 400),
    "small": (0.92, 16, 400),
    "body": (1.0, 20, 400),
    "heading": (1.15, 20, 600),
    "title": (1.38, 24, 600),
    "display": (1.85, 32, 600),
}
BASE_PX = 13

# Heights
MENU_BAR, TOOLBAR, STATUS_BAR = 28, 52, 28
PAGE_BAR, FOOTER = 52, 64
BUTTON, BUTTON_SMALL = 32, 28
ICON_BUTTON, ICON_BUTTON_SMALL = 32, 24
CHIP, FILTER_CHIP, BADGE, KEY_CAP = 22, 28, 18, 18
ROW_CARD, ROW_COMPACT, ROW_COLUMNS = 56, 40, 32
ROW_SIDE, ROW_HEADING, ROW_MENU, ROW_VALUE = 28, 28, 28, 28
ROW_TABLE, ROW_SAMPLE, ROW_QUEUE, ROW_REVIEW_VALUE = 36, 30, 48, 24
AVATAR_LIST, AVATAR_CARD, AVATAR_QUEUE, AVATAR_INLINE = 36, 72, 28, 20
DOT = 8

# Widths
SIDEBAR_WIDTH, SIDEBAR_MIN, SIDEBAR_MAX = 232, 180, 320
QUEUE_WIDTH, LIST_WIDTH, LIST_MIN, LIST_MAX = 264, 384, 300, 560
JUMP_STRIP, DETAIL_MIN, SIDE_COLUMN, SIDE_COLUMN_BELOW = 16, 560, 280, 760
LABEL_COLUMN, SEARCH_WIDTH = 96, 344
REVIEW_COLUMN, REVIEW_RESULT, REVIEW_RESULT_MIN = 200, 380, 300
FOLD_SIDEBAR_BELOW, ONE_PANE_BELOW = 1000, 760
TEXT_COLUMNS = 72

# Motion, in milliseconds
FADE_MS, TOAST_MS = 120, 6000
