"""A style without motion, for tests."""

from PySide6.QtWidgets import QProxyStyle, QStyle


class StillStyle(QProxyStyle):
    """The style of a desktop whose user asked for less motion."""

    def styleHint(self, hint, option=None, widget=None, returnData=None) -> int:
        still = hint == QStyle.StyleHint.SH_Widget_Animation_Duration
        return 0 if still else super().styleHint(hint, option, widget, returnData)
