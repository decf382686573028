"""The pages of the gallery: one function for each, which builds a window full of widgets."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme.icons import icon
from app.ui.theme.resources import resource
from app.ui.theme.tokens import HUE_NAMES, S2, S4, S6, TYPE
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip, EvidenceChip, FilterChip
from app.ui.widgets.empty import ChoiceCard, DropTarget, EmptyState, IconDisc
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import ElidedLabel, PlainLabel, section_heading, side_heading
from app.ui.widgets.link import LinkButton
from app.ui.widgets.marks import Hint, KeyHint, LetterChip, Pill
from app.ui.widgets.notice import Notice
from app.ui.widgets.search import SearchField
from app.ui.widgets.segments import SegmentedControl
from app.ui.widgets.small import Badge, Divider, KeyCap, ProgressLine
from app.ui.widgets.switch import Switch
from app.ui.widgets.toast import Toast

SIZE = (960, 760)


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    page.setProperty("back", "surface")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(page)
    column.setContentsMargins(S6, S6, S6, S6)
    column.setSpacing(S4)
    return page, column


def _row(column: QVBoxLayout, title: str, widgets: Iterable[QWidget], layout: QLayout | None = None) -> None:
    if title:
        column.addWidget(section_heading(title))
    row = layout or QHBoxLayout()
    row.setSpacing(S2)
    for widget in widgets:
        row.addWidget(widget)
    if isinstance(row, QHBoxLayout):
        row.addStretch(1)
    column.addLayout(row)


def _off(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget


def _on(widget: QWidget) -> QWidget:
    widget.setChecked(True)  # type: ignore[attr-defined]
    return widget


def buttons() -> QWidget:
    page, column = _page()
    kinds = ("primary", "secondary", "ghost", "danger")
    _row(column, "Buttons", (Button(kind.title(), kind, icon="plus") for kind in kinds))
    _row(column, "With keys", (Button(kind.title(), kind, keys="Ctrl S") for kind in kinds))
    _row(column, "Disabled", (_off(Button(kind.title(), kind, icon="plus", keys="E")) for kind in kinds))
    small = [Button(kind.title(), kind, small=True, icon="download") for kind in kinds]
    checked = Button("Checked", icon="star")
    checked.setCheckable(True)
    arrow = Button("Other preset", small=True, menu_arrow=True)
    _row(column, "Small, checked, with a menu", [*small, _on(checked), arrow])
    icons = [IconButton(name, name) for name in ("qr-code", "ellipsis", "undo-2", "pencil")]
    checkable = IconButton("layout-list", "Cards")
    checkable.setCheckable(True)
    star = IconButton("star-fill", "Primary", small=True, role="accent-text")
    rest = [_on(checkable), _off(IconButton("redo-2", "Redo")), star, IconButton("x", "Remove", small=True)]
    _row(column, "Icon buttons and links", [*icons, *rest, LinkButton("Tidewater Clinic")])
    tool = QToolButton()
    tool.setIcon(icon("file-down"))
    tool.setText("Import")
    tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    plain = QPushButton("Primary")
    plain.setProperty("kind", "primary")
    _row(column, "Plain Qt buttons", [QPushButton("Plain"), plain, _off(QPushButton("Disabled")), tool])
    switches = [Switch("Only differences", "D"), _on(Switch("On")), _off(Switch("Disabled"))]
    choices = [("all", "All"), ("touch", "Touches"), ("change", "Changes")]
    _row(column, "Switches and segments", [*switches, SegmentedControl(choices, "Timeline")])
    column.addStretch(1)
    return page


def fields() -> QWidget:
    page, column = _page()
    ready, off = QLineEdit(), QLineEdit("Disabled")
    ready.setProperty("ready", True)
    ready.setPlaceholderText("Add a phone number")
    spin = QSpinBox()
    spin.setValue(14)
    _row(column, "Fields", [QLineEdit("07700 900142"), ready, _off(off), spin])
    label, small = QComboBox(), QComboBox()
    label.setProperty("kind", "label")
    small.setProperty("density", "small")
    boxes = [QComboBox(), label, small, _off(QComboBox())]
    for combo in boxes:
        combo.addItems(["Mobile", "Work", "Home"])  # type: ignore[attr-defined]
    edit = QComboBox()
    edit.setEditable(True)
    edit.addItem("Own label")
    edit.setItemIcon(0, icon("folder"))
    _row(column, "Combo boxes", [*boxes, edit])
    search, filled = SearchField("Search names, numbers, notes", "Ctrl F"), SearchField("Find in these rows")
    filled.setText("nwosu")
    search.setFixedWidth(344)
    _row(column, "Search", [search, filled])
    checks = [_on(QCheckBox("On")), QCheckBox("Off"), _off(_on(QCheckBox("On"))), _off(QCheckBox("Off"))]
    partly = QCheckBox("Partly")
    partly.setTristate(True)
    partly.setCheckState(Qt.CheckState.PartiallyChecked)
    radios = [_on(QRadioButton("On")), QRadioButton("Off"), _off(QRadioButton("Disabled"))]
    for radio in radios:
        radio.setAutoExclusive(False)  # type: ignore[attr-defined]
    _row(column, "Choices", [*checks, partly, *radios])
    hints = [
        Hint("+44 7700 900142 · United Kingdom", "text-2", "check"),
        Hint("One digit short. Kept as typed.", "warn", "triangle-alert"),
        Hint("Did you mean example.org?", "warn", "lightbulb"),
    ]
    _row(column, "Hints", hints)
    note = QPlainTextEdit("Prefers a text before nine.")
    note.setFixedHeight(60)
    column.addWidget(note)
    tabs = QTabBar()
    for name in ("General", "Backups", "Language"):
        tabs.addTab(name)
    bar = ProgressLine("Progress")
    bar.setValue(34)
    _row(column, "", [tabs])
    column.addWidget(bar)
    column.addStretch(1)
    return page


def marks() -> QWidget:
    page, column = _page()
    _row(column, "Tags", (Chip(hue.title(), hue) for hue in HUE_NAMES))
    chips = [
        Chip("Work", icon="folder"),
        Chip("Medicine", "teal", closable=True),
        Chip("A & B", 6, closable=True),
    ]
    _row(column, "Folder and closable", chips)
    filters = [_on(FilterChip("All rows", 1412)), FilterChip("New", 318, icon="plus", role="success")]
    filters += [FilterChip("Problem", 5, icon="circle-alert", role="danger"), _off(FilterChip("Skip", 0))]
    _row(column, "Filters", filters)
    reasons = [EvidenceChip(text) for text in ("same mobile number", "same home address", "Ify ~ Ifeoma")]
    reasons += [EvidenceChip("different job titles", "warn"), EvidenceChip("two birthdays", "danger")]
    _row(column, "Evidence", [*reasons, EvidenceChip("no e-mail", "neutral")], FlowLayout())
    looks = ("accent", "quiet", "neutral", "success", "warn", "danger")
    _row(column, "Badges", [Badge("3", "accent"), Badge("12"), *(Badge(look, look) for look in looks[2:])])
    kinds = [("New", "plus", "success"), ("Update", "pencil", "accent"), ("Review", "users", "warn")]
    kinds += [("Problem", "circle-alert", "danger"), ("Skip", "minus", "neutral")]
    letters = [LetterChip("A", "Contact A"), LetterChip("B", "Contact B, stays", filled=True)]
    _row(column, "Pills and letters", [*(Pill(*kind) for kind in kinds), *letters])
    keys = [KeyHint(("↑", "↓"), "Move"), KeyHint("E", "Edit"), KeyHint("Ctrl K", "All commands")]
    _row(column, "Keys", [KeyCap("Ctrl ↵"), *keys])
    people = []
    for size, initials, hue in (
        (72, "IN", "teal"),
        (36, "TM", "coral"),
        (36, "松", "green"),
        (28, "MØ", "orange"),
    ):
        avatar = Avatar(size)
        avatar.show_person(initials, hue)
        people.append(avatar)
    _row(column, "Avatars", [*people, IconDisc("merge", "accent"), IconDisc("wand-sparkles")])
    column.addStretch(1)
    return page


def containers() -> QWidget:
    page, column = _page()
    notice = Notice("Looks like Ifeoma Nwosu", "same mobile number · same company", icon="users")
    notice.add_button("Open")
    notice.add_button("Merge into it")
    column.addWidget(notice)
    column.addWidget(
        Notice("Google Contacts, 2024 and later", "recognised. 25 of 29 matched.", look="success")
    )
    column.addWidget(Notice("", "The disk is full. Nothing was changed.", look="danger"))
    cards = [
        ChoiceCard(
            "file-down", "Import contacts", "From Google, Outlook, Apple, a phone or any table.", "Ctrl I"
        ),
        ChoiceCard("user-plus", "New contact", "Start with one person and add the rest later.", "Ctrl N"),
    ]
    card = Card("Keep in touch")
    card.head.addWidget(PlainLabel("every 30 days", "small", "text-2"))
    bar = ProgressLine("Time since the last touch")
    bar.setValue(80)
    card.body.addWidget(bar)
    card.body.addWidget(
        ElidedLabel("Last: call with a name far too long for this card, 9 February", "small", "text-2")
    )
    card.body.addWidget(Divider())
    card.body.addWidget(side_heading("Folders"))
    card.body.addStretch(1)
    _row(column, "", [*cards, card])
    column.addWidget(DropTarget("Or drop a file here: .vcf, .csv, .xlsx, .ldif or .json"))
    empty = EmptyState("users", "No contact here", "Drop contacts on this folder, or make a new one.")
    empty.add_button(Button("New contact", "primary", icon="plus", keys="Ctrl N"))
    column.addWidget(empty, 1)
    QTimer.singleShot(0, cards[0], cards[0].setFocus)
    Toast(page).show_message("Merged 2 contacts into Ifeoma Nwosu", "Undo", "Ctrl Z")
    return page


def types_and_icons() -> QWidget:
    page, column = _page()
    for style in TYPE:
        column.addWidget(PlainLabel(f"{style}: Dr Ifeoma Nwosu, 松田 健二, Zsófia Varró", style))
    flow = FlowLayout(gap=4)
    for path in sorted(resource("icons").glob("*.svg")):
        flow.addWidget(IconButton(path.stem, path.stem))
    column.addLayout(flow)
    column.addStretch(1)
    return page


def menu() -> QWidget:
    menu = QMenu()
    menu.addAction(icon("pencil"), "Edit").setShortcut("E")
    menu.addAction(icon("tag"), "Tag").setShortcut("T")
    menu.addSeparator()
    checked = menu.addAction("Show companies")
    checked.setCheckable(True)
    checked.setChecked(True)
    menu.addAction(icon("archive"), "Park").setEnabled(False)
    menu.addMenu("Move to folder")
    menu.setActiveAction(menu.actions()[0])
    return menu
