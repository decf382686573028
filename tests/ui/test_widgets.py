"""The small widgets: what they show, what they say to screen readers, and how keys reach them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QImage, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.gallery import PAGES, render_gallery
from app.ui.theme import tokens
from app.ui.theme.apply import apply
from app.ui.theme.colors import color, hue_color
from app.ui.widgets.actions import action_button, action_icon_button
from app.ui.widgets.avatar import Avatar, avatar_pixmap, initials_of, photo_pixmap
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.chip import Chip, EvidenceChip, FilterChip
from app.ui.widgets.empty import ChoiceCard, EmptyState
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.link import LinkButton
from app.ui.widgets.notice import Notice
from app.ui.widgets.search import SearchField
from app.ui.widgets.segments import SegmentedControl
from app.ui.widgets.small import Badge, KeyCap, ProgressLine
from app.ui.widgets.split import Splitter
from app.ui.widgets.switch import Switch


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    apply(qapp, "light")
    yield
    apply(qapp, "light")


@pytest.fixture
def pane(qtbot: QtBot) -> QWidget:
    """A shown window to put widgets into."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    QVBoxLayout(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def place(pane: QWidget, *widgets: QWidget) -> None:
    for widget in widgets:
        pane.layout().addWidget(widget)
    QApplication.processEvents()


def pixels(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("name", PAGES)
def test_every_control_of_the_gallery_has_an_accessible_name(name: str, qtbot: QtBot) -> None:
    page = PAGES[name]()
    qtbot.addWidget(page)
    silent = [
        widget
        for widget in page.findChildren(QAbstractButton)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert not silent


@pytest.mark.parametrize(
    "make",
    [
        lambda: Button("Save", "primary"),
        lambda: Button("Save"),
        lambda: IconButton("x", "Close"),
        lambda: Chip("Client", "sky", clickable=True),
        lambda: FilterChip("New", 3),
        lambda: Switch("Only differences"),
        lambda: ChoiceCard("users", "Import", "From a file"),
        QLineEdit,
    ],
    ids=["primary", "secondary", "icon", "chip", "filter", "switch", "choice", "field"],
)
def test_keyboard_focus_shows_a_ring(make: type[QWidget], pane: QWidget) -> None:
    widget, other = make(), QLineEdit()
    place(pane, other, widget)
    other.setFocus()
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert widget.hasFocus()
    after = widget.grab().toImage()
    assert before != after
    assert color("focus").name() in {after.pixelColor(x, after.height() // 2).name() for x in range(4)}


def test_a_click_leaves_the_focus_where_it_was(pane: QWidget, qtbot: QtBot) -> None:
    field, button = QLineEdit(), Button("Save")
    place(pane, field, button)
    field.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.hasFocus()


def test_buttons_have_the_heights_of_the_table(pane: QWidget) -> None:
    large, small = Button("Save", keys="Ctrl S"), Button("Open", small=True)
    icon_button, row_button = IconButton("x", "Close"), IconButton("x", "Remove", small=True)
    place(pane, large, small, icon_button, row_button)
    assert (large.height(), small.height()) == (tokens.BUTTON, tokens.BUTTON_SMALL)
    assert icon_button.size().toTuple() == (tokens.ICON_BUTTON, tokens.ICON_BUTTON)
    assert row_button.size().toTuple() == (tokens.ICON_BUTTON_SMALL, tokens.ICON_BUTTON_SMALL)


def test_a_key_cap_makes_room_for_itself() -> None:
    assert Button("Save", keys="Ctrl S").sizeHint().width() > Button("Save").sizeHint().width() + 30


def test_action_buttons_follow_their_action(pane: QWidget, qtbot: QtBot) -> None:
    action = QAction("&Find duplicates…", pane)
    action.setShortcut(QKeySequence("Ctrl+D"))
    button, icon_button = action_button(action, icon="merge"), action_icon_button(action, "merge")
    place(pane, button, icon_button)
    assert button.accessibleName() == icon_button.accessibleName() == "Find duplicates"
    assert "Ctrl D" in button.toolTip()
    assert "Ctrl D" in icon_button.toolTip()
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    action.setEnabled(False)
    assert not button.isEnabled()
    assert not icon_button.isEnabled()


def test_labels_show_markup_as_text(qtbot: QtBot) -> None:
    label, bold = PlainLabel("<b>Ann</b>"), PlainLabel("Ann")
    for widget in (label, bold):
        qtbot.addWidget(widget)
    assert label.sizeHint().width() > bold.sizeHint().width()


def test_an_elided_label_tells_the_rest_in_its_tooltip(pane: QWidget) -> None:
    label = ElidedLabel("A name of sixty characters that does not fit <here> at all")
    place(pane, label)
    label.setFixedWidth(80)
    QApplication.processEvents()
    assert label.is_elided()
    assert "&lt;here&gt;" in label.toolTip()
    label.setText("Ann")
    assert label.toolTip() == ""


def test_a_label_changes_its_colour_by_role(pane: QWidget) -> None:
    label = PlainLabel("████", role="danger")
    place(pane, label)
    assert color("danger").name() in pixels(label)
    label.set_role("success")
    assert color("success").name() in pixels(label)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_closable_chip_goes_by_key(key: Qt.Key, pane: QWidget, qtbot: QtBot) -> None:
    chip = Chip("Medicine", "teal", closable=True)
    place(pane, chip)
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, key)


def test_a_closable_chip_goes_by_its_cross_only(pane: QWidget, qtbot: QtBot) -> None:
    chip = Chip("Medicine", "teal", closable=True)
    place(pane, chip)
    with qtbot.assertNotEmitted(chip.removed), qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    with qtbot.assertNotEmitted(chip.clicked), qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, 10))


def test_a_plain_chip_is_no_stop_for_the_tab_key() -> None:
    assert Chip("Client", "sky").focusPolicy() == Qt.FocusPolicy.NoFocus


def test_chips_take_their_hue(qtbot: QtBot) -> None:
    chip = Chip("Client", "sky")
    qtbot.addWidget(chip)
    assert {hue_color("sky", "soft").name(), hue_color("sky", "dot").name()} <= pixels(chip)


def test_a_filter_says_its_count_to_screen_readers(qtbot: QtBot) -> None:
    chip = FilterChip("New", 318)
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "New, 318"
    width = chip.sizeHint().width()
    chip.set_count(None)
    assert chip.accessibleName() == "New"
    assert chip.sizeHint().width() < width


def test_marks_speak(qtbot: QtBot) -> None:
    for widget, name in (
        (Badge("12"), "12"),
        (KeyCap("Ctrl F"), "Ctrl F"),
        (EvidenceChip("same e-mail"), "same e-mail"),
        (ProgressLine("Import"), "Import"),
        (Notice("Looks like Ann", "same phone"), "Looks like Ann same phone"),
    ):
        qtbot.addWidget(widget)
        assert widget.accessibleName() == name


@pytest.mark.parametrize(
    ("given", "family", "shown"),
    [
        ("Ifeoma", "Nwosu", "IN"),
        ("ann", "", "A"),
        ("", "", ""),
        ("健二", "松田", "松"),
        ("Marit", "Østby", "MØ"),
        ("أحمد", "علي", "أع"),
        ("straße", "ßen", "SS"),
    ],
)
def test_initials(given: str, family: str, shown: str) -> None:
    assert initials_of(given, family) == shown


def test_avatars_are_cached_and_follow_the_theme(qapp: QApplication) -> None:
    light = avatar_pixmap("IN", "teal", 36, 2.0)
    assert light.width() == 72
    assert avatar_pixmap("IN", "teal", 36, 2.0).cacheKey() == light.cacheKey()
    apply(qapp, "dark")
    assert avatar_pixmap("IN", "teal", 36, 2.0).toImage() != light.toImage()


def test_a_photo_becomes_a_disc_and_an_unreadable_one_initials(qtbot: QtBot) -> None:
    photo = QImage(40, 80, QImage.Format.Format_RGB32)
    photo.fill(QColor("red"))
    disc = photo_pixmap(photo, "key", 36).toImage()
    assert disc.pixelColor(18, 18) == QColor("red")
    assert disc.pixelColor(0, 0).alpha() == 0
    avatar = Avatar(36)
    qtbot.addWidget(avatar)
    avatar.show_person("AB", "sky", QImage(), "broken")
    assert hue_color("sky", "soft").name() in pixels(avatar)


def test_the_search_field_clears_by_escape_and_by_button(pane: QWidget, qtbot: QtBot) -> None:
    field = SearchField("Search names", "Ctrl F")
    place(pane, field)
    field.setFocus()
    qtbot.keyClicks(field, "ann")
    clear = field.findChild(IconButton)
    assert clear.isVisible()
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert not clear.isVisible()
    qtbot.keyClicks(field, "bob")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.accessibleName() == "Search names"


def test_segments_are_chosen_by_mouse_and_arrow_keys(pane: QWidget, qtbot: QtBot) -> None:
    control = SegmentedControl([("all", "All"), ("touch", "Touches"), ("change", "Changes")], "Timeline")
    place(pane, control)
    segments = control.findChildren(QAbstractButton)
    with qtbot.waitSignal(control.selected) as chosen:
        qtbot.mouseClick(segments[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["touch"]
    segments[1].setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(control.selected) as chosen:
        qtbot.keyClick(segments[1], Qt.Key.Key_Right)
    assert chosen.args == ["change"]
    with qtbot.assertNotEmitted(control.selected):
        control.set_value("all")
    assert control.value() == "all"


def test_a_switch_turns_by_space(pane: QWidget, qtbot: QtBot) -> None:
    switch = Switch("Only differences", "D")
    place(pane, switch)
    with qtbot.waitSignal(switch.toggled) as turned:
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert turned.args == [True]


def test_flow_wraps_and_mirrors(pane: QWidget) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    chips = [Chip(f"Tag number {n}", n) for n in range(12)]
    for chip in chips:
        flow.addWidget(chip)
    place(pane, holder)
    holder.setFixedWidth(300)
    QApplication.processEvents()
    assert flow.heightForWidth(300) > flow.heightForWidth(5000)
    assert chips[-1].y() > chips[0].y()
    assert all(chip.geometry().right() <= 300 for chip in chips)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.activate()
    QApplication.processEvents()
    assert chips[0].geometry().right() == 299
    flow.clear()
    assert flow.count() == 0


def test_a_notice_offers_buttons(pane: QWidget, qtbot: QtBot) -> None:
    notice = Notice("Looks like Ann", "same phone")
    button = notice.add_button("Open")
    place(pane, notice)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    notice.set_text("", "The disk is full.", look="danger")
    assert color("danger-soft").name() in pixels(notice)


def test_an_empty_state_says_what_to_do(pane: QWidget) -> None:
    empty = EmptyState("users", "No contact here", "Make one.")
    button = Button("New contact", "primary")
    empty.add_button(button)
    place(pane, empty)
    assert button.isVisible()
    assert {"No contact here", "Make one."} <= {label.text() for label in empty.findChildren(PlainLabel)}


def test_panes_can_be_grabbed_beside_their_line(pane: QWidget) -> None:
    splitter = Splitter()
    for _ in range(2):
        splitter.addWidget(QWidget())
    place(pane, splitter)
    assert splitter.handleWidth() == 1
    assert splitter.handle(1).width() == 7
    assert splitter.widget(1).x() - splitter.widget(0).geometry().right() == 2


def test_a_link_is_pressed_by_the_keyboard(pane: QWidget, qtbot: QtBot) -> None:
    link = LinkButton("Fish & Chips")
    place(pane, link)
    assert link.accessibleName() == "Fish & Chips"
    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, Qt.Key.Key_Space)


def test_a_right_to_left_name_stays_beside_its_label(pane: QWidget) -> None:
    label = PlainLabel("أحمد علي")
    place(pane, label)
    image = label.grab().toImage()
    ground = image.pixelColor(image.width() - 1, 0)
    inked = [
        x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground
    ]
    assert label.width() > 300
    assert max(inked) < label.width() // 2


def test_the_gallery_renders_every_page_in_both_themes(tmp_path: Path) -> None:
    files = render_gallery(tmp_path, settle_ms=0)
    assert len(files) == 2 * len(PAGES)
    assert all(not QImage(str(file)).isNull() for file in files)
