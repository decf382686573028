"""The card of the overview that shows how many contacts were added over time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from app.ui.overview.chart import BarChart
from app.ui.overview.series import Bar, bars
from app.ui.text import tr
from app.ui.widgets.card import Card
from app.ui.widgets.segments import SegmentedControl


def additions_card(
    by_day: Mapping[str, int],
    span: str,
    keep_span: Callable[[str], object],
    show: Callable[[str, str, str], object],
) -> Card:
    """The chart with its span to choose; `show(words, first day, last day)` follows a bar."""
    title = tr("Contacts added", "Overview")
    card, chart = Card(title), BarChart(title)
    spans = SegmentedControl(
        [
            ("30", tr("30 days", "Upcoming")),
            ("12", tr("12 months", "Upcoming")),
            ("all", tr("All", "Overview", note="time")),
        ],
        tr("Time shown", "Overview"),
        value=span,
    )

    def choose(span: str) -> None:
        keep_span(span)
        chart.show_bars(bars(by_day, span, date.today()))

    def opened(bar: Bar) -> None:
        show(bar.name, bar.first, bar.last)

    spans.selected.connect(choose)
    chart.opened.connect(opened)
    chart.show_bars(bars(by_day, span, date.today()))
    card.head.addWidget(spans)
    card.body.addWidget(chart, 1)
    return card
