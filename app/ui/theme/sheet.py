"""The style sheet of the program: one template, filled from the token table.

`@role` stands for a colour role, `$NAME` for a size; braces stay plain QSS.
Dynamic properties: kind=primary|ghost|danger|link,
density=small ("size" is taken by QWidget itself),
role=<colour role> for labels, back=<colour role> for areas. No ::item rules for views.
"""

from __future__ import annotations

import re

from app.ui.theme import tokens
from app.ui.theme.colors import color
from app.ui.theme.fonts import font

_TEMPLATE = """
QMainWindow { background: @window; }
QDialog { background: @surface; }
QMessageBox QLabel#qt_msgbox_label { font-size: $HEADINGpx; font-weight: 600; }
QMessageBox QLabel#qt_msgbox_informativelabel { color: @text-2; min-width: 300px; }
QToolTip { background: @toast; color: @on-toast; border: 1px solid @toast; padding: 3px 6px; }

QPushButton {
  background: @surface; color: @text; border: 1px solid @border-strong; border-radius: $R_Mpx;
  padding: 0 11px; min-height: 30px; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection-idle; }
QPushButton:checked { background: @accent-soft; border-color: @accent; color: @accent-text; }
QPushButton:focus { border: 2px solid @focus; padding: 0 10px; min-height: 28px; }
QPushButton:disabled { color: @disabled; border-color: @border; background: transparent; }
QPushButton[density="small"] { padding: 0 9px; min-height: 26px; font-size: $SMALLpx; }
QPushButton[density="small"]:focus { padding: 0 8px; min-height: 24px; }
QPushButton[kind="primary"], QDialogButtonBox QPushButton:default {
  background: @accent; color: @on-accent; border-color: @accent; }
QPushButton[kind="primary"]:hover, QDialogButtonBox QPushButton:default:hover {
  background: @accent-hover; border-color: @accent-hover; }
QPushButton[kind="primary"]:pressed, QDialogButtonBox QPushButton:default:pressed {
  background: @accent-pressed; border-color: @accent-pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled {
  background: @selection-idle; border-color: @selection-idle; color: @disabled; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; }
QPushButton[kind="ghost"]:hover { background: @hover; }
QPushButton[kind="ghost"]:pressed { background: @selection-idle; }
QPushButton[kind="ghost"]:focus { border-color: @focus; }
QPushButton[kind="danger"] { color: @danger; }
QPushButton[kind="link"] {
  background: transparent; border: none; color: @accent-text; padding: 0 2px; min-height: 20px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @focus; padding: 0; min-height: 16px; }
QPushButton[kind="link"]:disabled { color: @disabled; }

QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: $R_Mpx;
  padding: 0 7px; min-height: 30px; font-weight: 500; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:open { background: @selection-idle; }
QToolButton:checked { background: @accent-soft; border-color: @accent; color: @accent-text; }
QToolButton:focus { border: 2px solid @focus; padding: 0 6px; min-height: 28px; }
QToolButton:disabled { color: @disabled; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit {
  background: @surface; color: @text; border: 1px solid @control; border-radius: $R_Mpx;
  selection-background-color: @accent; selection-color: @on-accent;
  placeholder-text-color: @text-2; }
QLineEdit { padding: 0 9px; min-height: 30px; }
QPlainTextEdit, QTextEdit { padding: 5px 7px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover { border-color: @text-2; }
QLineEdit:focus { border: 2px solid @focus; padding: 0 8px; min-height: 28px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: 4px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
  background: @window; color: @disabled; border-color: @border; }
QLineEdit[ready="true"] { border-color: @border; }
QLineEdit[ready="true"]:hover { border-color: @control; }
QLineEdit[ready="true"]:focus { border-color: @focus; }
QLineEdit[density="small"] { min-height: 26px; }
QLineEdit[density="small"]:focus { min-height: 24px; }
QLineEdit[kind="quiet"] {
  border: 2px solid transparent; background: transparent; padding: 0; min-height: 20px; border-radius: $R_Spx; }
QLineEdit[kind="quiet"]:hover { border-color: @border-strong; background: @surface; }
QLineEdit[kind="quiet"]:focus { border-color: @focus; background: @surface; padding: 0; min-height: 20px; }
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus, QLineEdit[kind="bare"]:hover,
QComboBox QLineEdit, QComboBox QLineEdit:focus, QComboBox QLineEdit:hover {
  border: none; background: transparent; padding: 0; min-height: 20px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QAbstractSpinBox QLineEdit:hover {
  border: none; background: transparent; padding: 0; min-height: 0; }

QComboBox { combobox-popup: 0; }

QMenuBar { background: @window; color: @text; padding: 0 $S2px; spacing: 0; }
QMenuBar::item { background: transparent; padding: 5px $S2px; border-radius: $R_Spx; }
QMenuBar::item:selected { background: @hover-side; }
QMenu {
  background: @raised; color: @text; border: 1px solid @border-strong;
  border-radius: $R_Lpx; padding: $S1px; }
QMenu::item { padding: 5px 24px 5px 12px; min-height: 18px; border-radius: $R_Spx; border: none; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { padding-left: 12px; }
QMenu::indicator { width: 16px; height: 16px; left: 5px; }
QMenu::separator { height: 1px; background: @border; margin: $S1px 8px; }
QComboBox QAbstractItemView, QListView#completionList {
  background: @raised; border: 1px solid @border-strong; border-radius: $R_Mpx; padding: 3px; outline: none; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 8px; }
QScrollBar:horizontal { height: 8px; }
QScrollBar::handle { background: @border-strong; border-radius: 3px; margin: 1px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @control; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { border: none; background: @surface; }
QScrollArea > QWidget > QWidget[back="none"] { background: transparent; }

QAbstractItemView { background: @surface; color: @text; border: none; outline: none;
  selection-background-color: @selection; selection-color: @text; }
QTableView { gridline-color: @border; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @text-2; border: none; border-bottom: 1px solid @border;
  padding: 0 $S3px; min-height: 31px; font-size: $SMALLpx; font-weight: 500; }
QHeaderView::section:hover { background: @hover; }
QTableCornerButton::section { background: @surface; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @text-2; padding: 7px $S3px; border: none;
  border-bottom: 2px solid transparent; font-weight: 500; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { border-bottom-color: @focus; color: @accent-text; }

QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar {
  background: @window; color: @text-2; border: none; border-top: 1px solid @border; font-size: $SMALLpx; }
QStatusBar::item { border: none; }
QToolBar {
  background: @window; border: none; border-bottom: 1px solid @border; spacing: $S2px; padding: 0 $S4px; }
QSlider { background: transparent; min-height: 20px; }
QSlider::groove:horizontal { background: @border-strong; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @surface; border: 1px solid @control; border-radius: 7px;
  width: 14px; margin: -6px 0; }
QSlider::handle:horizontal:hover { border-color: @text-2; }
QSlider::handle:horizontal:focus { border: 2px solid @focus; width: 12px; }
QProgressBar { background: @hover; border: none; border-radius: 2px; min-height: 4px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QGroupBox { border: none; margin-top: 28px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; top: $S1px; }
QCheckBox, QRadioButton { spacing: $S2px; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }

QPushButton[painted="true"], QPushButton[painted="true"]:focus,
QToolButton[painted="true"], QToolButton[painted="true"]:focus {
  border: none; background: transparent; padding: 0; min-height: 0; }
"""


def _plain_rules() -> str:
    """Rules for label colours and area backgrounds, one for each role."""
    lines = []
    for role in tokens.ROLES:
        lines.append(f'QLabel[role="{role}"] {{ color: {color(role).name()}; }}')
    for role in ("window", "surface", "raised", "sunken", "panel", "sidebar", "hover", "accent-soft"):
        # Only the area itself, or every child would take the background too.
        lines.append(f'*[back="{role}"] {{ background-color: {color(role).name()}; }}')
    return "\n".join(lines)


def _value(match: re.Match[str]) -> str:
    name = match.group(1)
    if name in ("SMALL", "HEADING"):
        return str(font(name.lower()).pixelSize())
    return str(getattr(tokens, name))


def make_sheet() -> str:
    """The sheet for the theme in force."""
    text = re.sub(r"@([a-z0-9-]+)", lambda match: color(match.group(1)).name(), _TEMPLATE)
    text = re.sub(r"\$([A-Z_0-9]+?)(?=px|%)", _value, text)
    return text + _plain_rules()
