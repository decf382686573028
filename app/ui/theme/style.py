"""Fusion with the parts that a style sheet cannot draw: check boxes, radio buttons, combo boxes, arrows."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QMenu,
    QMessageBox,
    QProxyStyle,
    QRadioButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QWidget,
)

from app.ui.theme.colors import color
from app.ui.theme.icons import icon, paint_icon
from app.ui.theme.paint import box, crisp, focus_ring
from app.ui.theme.popup import dress, keep_letters
from app.ui.theme.tokens import BUTTON, BUTTON_SMALL, R_FULL, R_M, R_S, RING, S1, S2, S3, S5

PE = QStyle.PrimitiveElement
CC = QStyle.ComplexControl
State = QStyle.StateFlag
ARROW_WIDTH, LABEL_ARROW_WIDTH = 28, 20


class KithStyle(QProxyStyle):
    """The widget style of the program on every platform."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        draw = _PRIMITIVES.get(element)
        if element == PE.PE_FrameFocusRect and isinstance(widget, QCheckBox | QRadioButton):
            return  # their indicator shows the ring
        if element == PE.PE_PanelItemViewRow:
            return  # delegates paint the ground of a row, with round corners
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        draw(crisp(painter), option)
        painter.restore()

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control not in (CC.CC_ComboBox, CC.CC_SpinBox):
            super().drawComplexControl(control, option, painter, widget)
            return
        painter.save()
        as_label = isinstance(widget, QComboBox) and widget.property("kind") == "label"
        _field_frame(crisp(painter), option, as_label)
        if control == CC.CC_ComboBox:
            _chevron(painter, option, LABEL_ARROW_WIDTH if as_label else ARROW_WIDTH)
        painter.restore()

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.ControlElement.CE_ComboBoxLabel and isinstance(option, QStyleOptionComboBox):
            option = QStyleOptionComboBox(option)
            if (
                isinstance(widget, QComboBox)
                and widget.property("first") == "nothing"
                and not widget.currentIndex()
            ):
                option.palette.setColor(QPalette.ColorRole.ButtonText, color("text-2"))
            part = QStyle.SubControl.SC_ComboBoxEditField
            room = self.subControlRect(CC.CC_ComboBox, option, part, widget).width()
            room -= 2 if option.currentIcon.isNull() else option.iconSize.width() + S1 + 2
            option.currentText = option.fontMetrics.elidedText(
                option.currentText, Qt.TextElideMode.ElideRight, room
            )
        super().drawControl(element, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control == CC.CC_ComboBox and part == QStyle.SubControl.SC_ComboBoxEditField:
            label = widget is not None and widget.property("kind") == "label"
            before, after = (S1 + 2, LABEL_ARROW_WIDTH) if label else (S3 - 2, ARROW_WIDTH)
            if not label and isinstance(option, QStyleOptionComboBox) and not option.editable:
                before += 1  # where a field to type in has its first letter
            frame = option.rect.adjusted(before, 2, -after, -2)  # beside the ring
            return QStyle.visualRect(option.direction, option.rect, frame)
        if control == CC.CC_SpinBox:  # arrow keys and wheel step; buttons would only crowd the number
            inside = part == QStyle.SubControl.SC_SpinBoxEditField
            return option.rect.adjusted(S3 - 3, 2, 3 - S3, -2) if inside else QRect()
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        result = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind == QStyle.ContentsType.CT_SpinBox:
            result = QSize(size.width() + 2 * S3, max(BUTTON, option.fontMetrics.height() + S2))
        if kind == QStyle.ContentsType.CT_ComboBox:
            small = widget is not None and widget.property("density") == "small"
            wanted = BUTTON_SMALL if small else BUTTON
            result = QSize(size.width() + S3 + ARROW_WIDTH, max(wanted, option.fontMetrics.height() + S2))
        return result

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0
        if hint == QStyle.StyleHint.SH_DialogButtonLayout:
            return QDialogButtonBox.ButtonLayout.GnomeLayout.value  # the main one last, as in our own dialogs
        return super().styleHint(hint, option, widget, returned)

    def standardIcon(
        self,
        kind: QStyle.StandardPixmap,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        ours = _ICONS.get(kind)
        return icon(*ours) if ours else super().standardIcon(kind, option, widget)

    def polish(self, target):  # type: ignore[no-untyped-def]
        if isinstance(target, QComboBox):
            dress(target)
        elif isinstance(target, QMenu):
            keep_letters(target)
        return super().polish(target)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        fixed = (
            MESSAGE_MARGIN if metric in _MARGINS and isinstance(widget, QMessageBox) else _METRICS.get(metric)
        )
        return fixed if fixed is not None else super().pixelMetric(metric, option, widget)


_ICONS = {
    QStyle.StandardPixmap.SP_MessageBoxInformation: ("info", "accent-text"),
    QStyle.StandardPixmap.SP_MessageBoxQuestion: ("circle-help", "accent-text"),
    QStyle.StandardPixmap.SP_MessageBoxWarning: ("triangle-alert", "warn"),
    QStyle.StandardPixmap.SP_MessageBoxCritical: ("circle-alert", "danger"),
}
"""What stands before the words of a message."""
_MARGINS = (
    QStyle.PixelMetric.PM_LayoutLeftMargin,
    QStyle.PixelMetric.PM_LayoutTopMargin,
    QStyle.PixelMetric.PM_LayoutRightMargin,
    QStyle.PixelMetric.PM_LayoutBottomMargin,
)
MESSAGE_MARGIN = S5
_METRICS = {
    QStyle.PixelMetric.PM_IndicatorWidth: 16,
    QStyle.PixelMetric.PM_IndicatorHeight: 16,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: 16,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: 16,
    QStyle.PixelMetric.PM_CheckBoxLabelSpacing: S2,
    QStyle.PixelMetric.PM_RadioButtonLabelSpacing: S2,
    QStyle.PixelMetric.PM_SmallIconSize: 16,
    QStyle.PixelMetric.PM_MessageBoxIconSize: 32,
    QStyle.PixelMetric.PM_ButtonIconSize: 16,
    QStyle.PixelMetric.PM_ToolBarIconSize: 16,
    QStyle.PixelMetric.PM_ButtonShiftHorizontal: 0,
    QStyle.PixelMetric.PM_ButtonShiftVertical: 0,
}


def _edge(option: QStyleOption) -> str:
    if not option.state & State.State_Enabled:
        return "border"
    return "text-2" if option.state & State.State_MouseOver else "control"


def _square(option: QStyleOption) -> QRect:
    side = min(16, option.rect.width(), option.rect.height())
    rect = option.rect
    return QRect(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, side, side)


def _check_box(painter: QPainter, option: QStyleOption) -> None:
    where = _square(option)
    enabled = bool(option.state & State.State_Enabled)
    if option.state & (State.State_On | State.State_NoChange):
        box(painter, where, R_S, "accent" if enabled else "disabled")
        name = "check" if option.state & State.State_On else "minus"
        paint_icon(painter, name, where.adjusted(1, 1, -1, -1), "on-accent" if enabled else "surface")
    else:
        box(painter, where, R_S, "surface" if enabled else "window", _edge(option))
    _indicator_ring(painter, option, where, R_S)


def _radio_button(painter: QPainter, option: QStyleOption) -> None:
    where = _square(option)
    enabled = bool(option.state & State.State_Enabled)
    if option.state & State.State_On:
        box(painter, where, R_FULL, "accent" if enabled else "disabled")
        box(painter, where.adjusted(5, 5, -5, -5), R_FULL, "on-accent" if enabled else "surface")
    else:
        box(painter, where, R_FULL, "surface" if enabled else "window", _edge(option))
    _indicator_ring(painter, option, where, R_FULL)


def _indicator_ring(painter: QPainter, option: QStyleOption, where: QRect, radius: int) -> None:
    """The ring lies on the edge, as in fields; a line of surface parts it from the accent of what is on."""
    if option.state & State.State_HasFocus and option.state & State.State_KeyboardFocusChange:
        inner = radius if radius == R_FULL else radius - 1
        box(painter, where.adjusted(1, 1, -1, -1), inner, None, "surface", RING)
        focus_ring(painter, where, radius)


def _arrow(name: str):  # type: ignore[no-untyped-def]
    def draw(painter: QPainter, option: QStyleOption) -> None:
        enabled = option.state & State.State_Enabled
        side = max(8, min(14, option.rect.width(), option.rect.height()))
        middle = option.rect.center()
        where = QRect(middle.x() - side // 2 + 1, middle.y() - side // 2 + 1, side, side)
        paint_icon(painter, name, where, "text-2" if enabled else "disabled")

    return draw


def _focus_rect(painter: QPainter, option: QStyleOption) -> None:
    if option.state & State.State_KeyboardFocusChange:
        focus_ring(painter, option.rect, R_S)


def _menu_check(painter: QPainter, option: QStyleOption) -> None:
    if option.state & State.State_On:
        paint_icon(painter, "check", _square(option), "accent-text")


_PRIMITIVES = {
    PE.PE_IndicatorCheckBox: _check_box,
    PE.PE_IndicatorItemViewItemCheck: _check_box,
    PE.PE_IndicatorRadioButton: _radio_button,
    PE.PE_IndicatorMenuCheckMark: _menu_check,
    PE.PE_IndicatorArrowDown: _arrow("chevron-down"),
    PE.PE_IndicatorArrowUp: _arrow("chevron-up"),
    PE.PE_IndicatorArrowLeft: _arrow("chevron-left"),
    PE.PE_IndicatorArrowRight: _arrow("chevron-right"),
    PE.PE_IndicatorSpinUp: _arrow("chevron-up"),
    PE.PE_IndicatorSpinDown: _arrow("chevron-down"),
    PE.PE_FrameFocusRect: _focus_rect,
}


def _field_frame(painter: QPainter, option: QStyleOptionComplex, as_label: bool) -> None:
    """The frame of a combo or spin box; as_label is the flat label box of the editor."""
    enabled = bool(option.state & State.State_Enabled)
    hovered = bool(option.state & State.State_MouseOver)
    fill = ("hover" if hovered else "sunken") if as_label else "surface"
    if option.state & State.State_HasFocus and enabled:
        box(painter, option.rect, R_M, fill, "focus", RING)
    elif as_label:
        box(painter, option.rect, R_M, fill)
    else:
        box(painter, option.rect, R_M, fill if enabled else "window", _edge(option))


def _chevron(painter: QPainter, option: QStyleOptionComplex, width: int) -> None:
    arrow = QRect(option.rect.right() - width + 5, option.rect.center().y() - 7 + 1, 14, 14)
    arrow = QStyle.visualRect(option.direction, option.rect, arrow)
    enabled = option.state & State.State_Enabled
    paint_icon(painter, "chevron-down", arrow, "text-2" if enabled else "disabled")
