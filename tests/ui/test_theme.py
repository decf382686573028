"""The table of colours keeps its contrast, and the theme puts it on the application."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QStyle,
    QStyleOption,
)
from pytestqt.qtbot import QtBot

from app.ui.text import plain_tooltip, set_tooltip, tr
from app.ui.theme import tokens
from app.ui.theme.apply import animated, apply, current_choice
from app.ui.theme.colors import color, hue_color, is_dark, theme_signal
from app.ui.theme.fonts import font, line_height
from app.ui.theme.icons import app_icon, icon, icon_pixmap, icon_svg
from app.ui.theme.paint import key_text
from app.ui.theme.popup import PopupDelegate
from app.ui.theme.resources import resource
from app.ui.theme.sheet import make_sheet
from tests.ui.motion import StillStyle

SURFACES = ("window", "surface", "raised", "sunken", "panel", "sidebar", "hover", "hover-side")
ROWS = (*SURFACES, "selection", "selection-idle")
PAIRS: list[tuple[str, tuple[str, ...], float]] = [
    ("text", ROWS, 4.5),
    ("text-2", ROWS, 4.5),
    ("accent-text", (*ROWS, "accent-soft"), 4.5),
    ("on-accent", ("accent", "accent-hover", "accent-pressed"), 4.5),
    ("success", ("surface", "success-soft", "selection"), 4.5),
    ("warn", ("surface", "warn-soft", "selection"), 4.5),
    ("danger", ("surface", "danger-soft", "selection"), 4.5),
    ("text", ("success-soft", "warn-soft", "danger-soft", "accent-soft"), 4.5),
    ("on-toast", ("toast",), 4.5),
    ("toast-action", ("toast",), 4.5),
    ("accent", ("window", "surface", "raised", "panel"), 3),
    ("focus", (*ROWS, "accent-soft"), 3),
    ("control", ("window", "surface", "raised", "panel"), 3),
]


def luminance(hex_value: str) -> float:
    """The relative luminance of WCAG 2."""
    parts = [int(hex_value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    apply(qapp, "light")
    yield
    apply(qapp, "light")


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "grounds", "needed"), PAIRS, ids=lambda value: str(value)[:24])
def test_ink_can_be_read_on_every_ground(
    ink: str, grounds: tuple[str, ...], needed: float, dark: bool
) -> None:
    ratios = {g: contrast(tokens.ROLES[ink][dark], tokens.ROLES[g][dark]) for g in grounds}
    assert not {ground: ratio for ground, ratio in ratios.items() if ratio < needed}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("hue", tokens.HUES, ids=lambda hue: hue.name)
def test_hues_can_be_told_and_read(hue: tokens.Hue, dark: bool) -> None:
    assert contrast(hue.ink[dark], hue.soft[dark]) >= 4.5
    for ground in ("surface", "sidebar", "hover", "selection"):
        assert contrast(hue.dot[dark], tokens.ROLES[ground][dark]) >= 3


def test_the_hue_of_an_id_stays_and_all_hues_occur() -> None:
    assert tokens.hue_of("contact-1") == tokens.hue_of("contact-1")
    assert {tokens.hue_of(f"contact-{n}") for n in range(200)} == set(tokens.HUE_NAMES)


def test_changing_the_theme_changes_palette_sheet_and_says_so(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme_signal.changed) as told:
        apply(qapp, "dark")
    assert told.args == [True]
    assert is_dark()
    assert current_choice() == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == tokens.ROLES["window"][1]
    assert tokens.ROLES["accent"][1].lower() in qapp.styleSheet()
    assert hue_color("teal", "ink").name().upper() == "#96E1DC"


def test_applying_the_same_theme_again_is_silent(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme_signal.changed):
        apply(qapp, "light")


def test_the_system_decides_when_it_is_asked_to(qapp: QApplication) -> None:
    apply(qapp, "system")
    assert is_dark() == (qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark)


def test_the_idle_selection_and_disabled_text_differ(qapp: QApplication) -> None:
    palette, group, role = qapp.palette(), QPalette.ColorGroup, QPalette.ColorRole
    assert palette.color(group.Inactive, role.Highlight) == color("selection-idle")
    assert palette.color(group.Active, role.Highlight) == color("selection")
    assert palette.color(group.Disabled, role.Text) == color("disabled")


def test_the_sheet_has_no_mark_left_and_no_rule_for_items_of_views() -> None:
    sheet = make_sheet()
    assert "@" not in sheet
    assert "$" not in sheet
    assert not {"QListView::item", "QTableView::item", "QTreeView::item"} & set(sheet.split())


def test_sizes_of_text_follow_the_users_font(qapp: QApplication) -> None:
    body = font("body").pixelSize()
    assert font("display").pixelSize() == round(body * 1.85)
    assert font("small", 600).weight() == 600
    assert line_height("body") >= body


def test_icons_are_coloured_and_sharp_at_every_ratio(qapp: QApplication) -> None:
    pixmap = icon_pixmap("phone", "accent", 16, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatioF()) == (32, 2.0)
    image = pixmap.toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert color("accent").name() in seen


@pytest.mark.parametrize(("size", "stroke"), [(16, "2"), (20, "1.75"), (24, "1.5"), (40, "1.5")])
def test_larger_icons_have_thinner_strokes(size: int, stroke: str) -> None:
    assert f'stroke-width="{stroke}"'.encode() in icon_svg("mail", "#000000", size)


def test_a_filled_icon_is_filled() -> None:
    assert b'fill="none"' not in icon_svg("star-fill", "#123456", 16)


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    for path in resource("icons").glob("*.svg"):
        image = icon_pixmap(path.stem, "text", 16).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16)), path.stem
    assert resource("icons/LICENSE").read_text("utf-8").startswith("ISC License")


def test_an_unknown_icon_is_an_error_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_an_icon_follows_theme_and_state(qapp: QApplication) -> None:
    def ink(mode: QIcon.Mode, state: QIcon.State = QIcon.State.Off) -> str:
        image = icon("square").pixmap(QSize(64, 64), 1.0, mode, state).toImage()
        shades = [image.pixelColor(x, 32) for x in range(64)]
        return max(shades, key=lambda shade: shade.alpha()).name()

    assert ink(QIcon.Mode.Normal) == color("text-2").name()
    assert ink(QIcon.Mode.Disabled) == color("disabled").name()
    assert ink(QIcon.Mode.Normal, QIcon.State.On) == color("accent-text").name()
    apply(qapp, "dark")
    assert ink(QIcon.Mode.Normal) == tokens.ROLES["text-2"][1].lower()


def test_copies_of_icons_outlive_their_origin(qapp: QApplication) -> None:
    copy = QIcon(icon("mail"))
    copy.addPixmap(icon_pixmap("phone"))  # detaches: the engine is cloned
    assert not copy.pixmap(16).isNull()
    assert not app_icon().isNull()


def test_check_boxes_are_drawn_from_the_table(qtbot: QtBot) -> None:
    box = QCheckBox("Tick")
    qtbot.addWidget(box)
    box.setChecked(True)
    seen = shades(box.grab().toImage())
    assert color("accent").name() in seen
    assert color("on-accent").name() in seen


def test_combo_boxes_have_the_height_of_buttons(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItem("Mobile")
    assert box.sizeHint().height() == tokens.BUTTON
    assert color("control").name() in shades(box.grab().toImage())


def test_a_choice_that_is_too_long_ends_in_dots_where_it_would_be_cut(
    qapp: QApplication, qtbot: QtBot
) -> None:
    apply(qapp, "light")
    words = "Letter · 3 × 10 · 66.7 × 25.4 mm"

    def picture(text: str) -> QImage:
        box = QComboBox()
        qtbot.addWidget(box)
        box.addItem(text)
        box.resize(150, tokens.BUTTON)
        return box.grab().toImage()

    metrics = QComboBox().fontMetrics()
    shorter = {metrics.elidedText(words, Qt.TextElideMode.ElideRight, room) for room in range(70, 110)}
    assert words not in shorter
    assert picture(words) in [picture(text) for text in shorter]


def test_lists_of_combo_boxes_have_the_rows_of_menus(qtbot: QtBot) -> None:
    box, own = QComboBox(), QComboBox()
    own.setItemDelegate(PopupDelegate(own))
    for each in (box, own):
        qtbot.addWidget(each)
        each.addItems(["Mobile", "Work"])
        each.insertSeparator(1)
        each.show()
    assert box.view().sizeHintForRow(0) == tokens.ROW_MENU
    assert box.view().sizeHintForRow(1) < tokens.ROW_MENU
    kept = own.itemDelegate()
    own.hide()
    own.show()
    assert own.itemDelegate() is kept


def test_arrows_and_rings_do_not_depend_on_a_widget(qapp: QApplication) -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    option = QStyleOption()
    option.rect = QRect(0, 0, 20, 20)
    option.state = QStyle.StateFlag.State_Enabled
    qapp.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, option, painter)
    painter.end()
    assert color("text-2").name() in shades(image)


def shades(image: QImage) -> set[str]:
    """The opaque colours of a picture."""
    colors = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {shade.name() for shade in colors if shade.alpha() == 255}


def test_motion_is_a_matter_of_the_style_hint(qtbot: QtBot) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    assert animated(box)
    still = StillStyle("Fusion")
    still.setParent(box)
    box.setStyle(still)
    assert not animated(box)


def test_texts_take_values_and_plurals() -> None:
    assert tr("Merged into {name}", name="<b>Ann & {x}</b>") == "Merged into <b>Ann & {x}</b>"
    assert tr("%n contact(s) deleted", n=1) == "1 contact deleted"
    assert tr("%n contact(s) deleted", n=12) == "12 contacts deleted"
    assert tr("%n (is|are) due", n=1) == "1 is due"
    assert tr("%n (is|are) due", n=0) == "0 are due"
    assert tr("Phone (mobile)") == "Phone (mobile)"


def test_tooltips_show_markup_instead_of_obeying_it(qtbot: QtBot) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    set_tooltip(box, "<img src='x'>\nAnn & Bob")
    assert "<img" not in box.toolTip()
    assert "&lt;img" in box.toolTip()
    assert plain_tooltip("Ann & Bob") == "Ann & Bob"


@pytest.mark.parametrize(
    ("shortcut", "shown"), [("Ctrl+Shift+S", "Ctrl Shift S"), ("Ctrl++", "Ctrl +"), ("E", "E"), ("", "")]
)
def test_key_caps_say_chords_with_spaces(shortcut: str, shown: str) -> None:
    assert key_text(shortcut) == shown


def test_the_focus_ring_of_a_combo_box_one_types_into_is_whole(qapp: QApplication, qtbot: QtBot) -> None:
    combo = QComboBox()
    qtbot.addWidget(combo)
    combo.setEditable(True)
    combo.resize(200, 32)
    with qtbot.waitActive(combo):
        combo.show()
        combo.activateWindow()
    combo.lineEdit().setFocus()
    picture = combo.grab().toImage()
    ring = color("focus").rgb()
    middle = [picture.pixelColor(100, y).rgb() for y in (0, 1, 30, 31)]
    assert middle == [ring] * 4


def test_buttons_of_dialogs_have_no_icons_of_the_system(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    box.show()
    assert all(button.icon().isNull() for button in box.buttons())


def test_the_wheel_passes_a_combo_box_and_changes_nothing(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["one", "two", "three"])
    box.show()
    where = QPointF(box.rect().center())
    turn = QWheelEvent(
        where, box.mapToGlobal(where), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.currentText() == "one"
    assert not turn.isAccepted()
    assert box.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_a_box_that_comes_before_the_first_window_leaves_it_our_style() -> None:
    """A book that cannot be opened is told of before there is a theme; in a process of its own."""
    code = (
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from app.ui.theme.apply import apply, complete; from app.ui.theme.style import KithStyle;"
        "complete(); app.setStyleSheet(''); apply(app, 'light'); app.setStyleSheet('');"
        "assert isinstance(app.style(), KithStyle), app.style()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
