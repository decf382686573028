"""Groups reshaped in the review: split, contacts added and taken out, reset; pairs told apart listed and revoked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.domain.contact import Attribute
from app.domain.names import display_name
from app.services.history import revert
from app.ui.chooser import Chooser
from app.ui.history.taking_back import TakeBack
from app.ui.review.confirming import SafePreview
from app.ui.review.draft import shown_value
from app.ui.review.facts import partner_words
from app.ui.review.place import recall
from app.ui.review.reasons import reasons
from app.ui.review.settling import settle
from app.ui.review.splitting import SplitDialog
from app.ui.review.told_apart import ToldApart
from app.ui.runner import ImmediateRunner, Runner
from app.ui.session import Session
from app.ui.widgets.chip import EvidenceChip
from tests.ui.review.conftest import look_at, shown
from tests.ui.review.groups import book_of, card, mail, pairs, phone, six, three

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_group_is_split_in_two_and_put_together_again(review_of, qtbot) -> None:
    page = review_of([*six(), *pairs(8)])
    look_at(page, "Kowalczyk")
    qtbot.keyClick(page.queue, Qt.Key.Key_X)
    dialog = page.findChild(SplitDialog)
    assert dialog is not None
    ids = [c.id for c in page.grid.draft.members]
    for n, i in enumerate(ids):
        dialog.sides[i].set_value("1" if n < 4 else "2")
    dialog._tell()
    assert dialog._words.text().startswith(
        "Nobody of 1 (A, B, C, D) is the same person as anybody of 2 (E, F): "
    )
    qtbot.keyClick(dialog.button, Qt.Key.Key_Return)
    groups = [e.cluster.contacts for e in page.queue.items.entries if e.ids & set(ids)]
    assert sorted(map(len, groups)) == [2, 4]
    assert len(page.session.book.dismissed()) == 8
    assert set(page.cluster.contacts) == set(ids[:4])
    qtbot.keyClick(page.queue, Qt.Key.Key_Z, CTRL)
    assert [len(e.ids) for e in page.queue.items.entries if e.ids & set(ids)] == [6]
    assert page.session.book.dismissed() == []


def test_both_halves_of_a_split_are_merged_and_stay_apart(review_of, qtbot) -> None:
    page = review_of([*six(), *pairs(8)])
    look_at(page, "Kowalczyk")
    ids = [c.id for c in page.grid.draft.members]
    page.regroup._split(ids[:3], ids[3:])
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    assert page.session.book.count("Kowalczyk") == 2
    while page.cluster is not None:  # what was split is not offered again
        assert not page.entry.ids & set(ids)
        qtbot.keyClick(page.queue, Qt.Key.Key_N)


def test_a_contact_is_added_by_search_and_the_group_is_reset(review_of, qtbot) -> None:
    page = review_of([*pairs(1), card("Someone", "Elsewhere", mail("elsewhere@far.example"))])
    found = page.cluster.contacts
    qtbot.keyClick(page.queue, Qt.Key.Key_A)
    chooser = page.findChild(Chooser, "addContact")
    qtbot.keyClicks(chooser.field, "elsewh")
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    assert len(page.grid.draft.members) == 3
    assert len(page.cluster.pairs) == 3
    assert page.entry.hint.startswith("3 contacts")
    assert not any(reason.startswith("but ") for reason in reasons(page.cluster)[1])
    assert any("different" in reason for reason in reasons(page.cluster)[1])
    assert page.cluster.level == "ask", "with a stranger among them they are hardly one person"
    assert page.entry.level == page.entry.found.level, "it stays under its heading in the queue"
    assert page.grid.result_head.button.isEnabled(), "the group can be put back by mouse too"
    qtbot.keyClick(page.queue, Qt.Key.Key_R)
    assert not page.grid.result_head.button.isEnabled()
    assert page.cluster == page.entry.found
    assert page.cluster.contacts == found
    page.regroup.take_in(page.session.book.find("Elsewhere")[0])
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    assert page.session.book.count() == 1


def test_pairs_told_apart_are_listed_and_offered_again(review_of, qtbot) -> None:
    page = review_of(pairs(2))
    qtbot.keyClick(page.queue, Qt.Key.Key_N)
    qtbot.keyClick(page.queue, Qt.Key.Key_N)
    assert page.stack.currentIndex() == 0
    qtbot.mouseClick(page.empty_apart, Qt.MouseButton.LeftButton)
    dialog = page.findChild(ToldApart)
    labels = [o.label for o in page.session.book.operations(10)]
    assert sum("are not duplicates" in label for label in labels) == 2, "the history says who was told apart"
    assert dialog._model.rowCount() == 2
    assert dialog._model.item(0, 3).text() == "Kept apart"
    name, _, reach = dialog._model.item(0, 0).text().partition(" · ")
    assert name
    assert reach[0] == reach[-1] == "\u200e", "a number reads from left to right, whatever the name"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog._model.rowCount() == 1
    assert len(page.session.book.dismissed()) == 1
    assert page.cluster is not None  # it waits again


def test_a_pair_told_apart_is_listed_with_what_differs(review_of, qtbot) -> None:
    born = ("1990-01-02", "1990-02-01")
    page = review_of([
        card("Maria", "Rossi", mail("maria@posta.example"), phone("+39 333 1234567"), Attribute("birthday", day))
        for day in born
    ])  # fmt: skip
    qtbot.keyClick(page.queue, Qt.Key.Key_N)
    page.show_apart()
    dialog = page.findChild(ToldApart)
    apart = {
        dialog._model.item(0, column).text().strip("\u200e").rpartition("\u200e")[2] for column in (0, 1)
    }
    assert apart == {"2 January 1990", "1 February 1990"}


def test_the_safe_ones_are_merged_after_a_look_and_undone_by_one_step(review_of, qtbot) -> None:
    page = review_of(pairs(4))
    safe = [e for e in page.queue.items.entries if e.cluster and e.cluster.level == "safe"]
    if not safe:  # what is safe is for the engine to say; here it is said for it
        for e in page.queue.items.entries:
            if e.cluster:
                e.cluster = replace(e.cluster, level="safe")
        page._count()
    qtbot.mouseClick(page.head.safe, Qt.MouseButton.LeftButton)
    preview = page.findChild(SafePreview)
    shown_names = [preview._model.item(n).text() for n in range(preview._model.rowCount())]
    assert any("Amara" in name for name in shown_names)
    members = page.session.book.get_many(page.entry.ids)
    both = dict.fromkeys(display_name(c) for c in members)
    assert any(all(name in shown for name in both) for shown in shown_names), "who becomes one is said"
    assert preview.list.horizontalScrollBar().maximum() == 0
    preview._model.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.keyClick(preview.merge, Qt.Key.Key_Return)
    merged = len(shown_names) - 1
    assert page.session.book.count() == 8 - merged
    qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert page.session.book.count() == 8


def test_the_place_and_the_count_are_kept_between_visits(review_of, qtbot) -> None:
    page = review_of(pairs(5))
    session = page.session
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    qtbot.keyClick(page.queue, Qt.Key.Key_N)
    killed = recall(session.book.path)
    assert (killed.merged, killed.apart, killed.ids) == (1, 1, page.entry.ids), "a crash costs nothing"
    qtbot.keyClick(page.queue, Qt.Key.Key_S)
    looked_at = page.entry.ids
    page.hide()
    again = shown(session, qtbot)
    assert again.head.count.text() == "2 of 5"
    assert again.status.words.text().startswith("1 merged · 1 not duplicates")
    assert again.entry.ids == looked_at


def test_what_was_decided_is_still_seen_at_the_next_visit_unless_it_was_taken_back(review_of, qtbot) -> None:
    page = review_of(pairs(4))
    session = page.session
    merged, apart = (e.ids for e in [e for e in page.queue.items.entries if e.cluster][:2])
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    qtbot.keyClick(page.queue, Qt.Key.Key_N)
    page.hide()
    again = shown(session, qtbot)
    outcomes = {e.ids: e.outcome for e in again.queue.items.entries if e.cluster}
    assert (outcomes[merged], outcomes[apart], len(outcomes)) == ("merged", "apart", 4)
    assert again.head.count.text() == "2 of 4"
    again.hide()
    revert(session.book, next(o for o in session.book.operations(5) if o.kind == "merge").id)
    third = shown(session, qtbot)
    assert third.head.count.text() == "1 of 4"
    assert third.status.words.text().startswith("1 not duplicates")
    assert next(e for e in third.queue.items.entries if e.ids == merged).outcome == ""
    third.hide()


def test_the_place_is_kept_when_the_book_changes_elsewhere(review_of, qtbot) -> None:
    page = review_of(pairs(3))
    qtbot.keyClick(page.queue, Qt.Key.Key_S)
    looked_at = page.entry.ids
    gone = next(e.ids for e in page.queue.items.entries if e.cluster and e.ids != looked_at)
    with page.session.book.change("Elsewhere") as change:
        change.trash([next(iter(gone))])
        change.put(card("Zed", "New", phone("+44 7700 955555")))
    assert page.entry.ids == looked_at
    member = page.grid.draft.members[0]
    with page.session.book.change("Elsewhere") as change:
        change.put(member.add(Attribute("nickname", "Fresh")))
    assert any(c.text("nickname") == "Fresh" for c in page.grid.draft.members)
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    assert page.session.book.count("Fresh") == 1
    page.hide()
    again = shown(page.session, qtbot)
    assert again.status.words.text().startswith("1 merged")
    again.hide()


def test_a_group_of_which_one_went_to_the_trash_was_not_merged(review_of, qtbot) -> None:
    page = review_of(pairs(2))
    first, other = (e for e in page.queue.items.entries if e.cluster)
    with page.session.book.change("Elsewhere") as change:
        change.trash([other.cluster.contacts[0]])
    settle(page.session.book, page.queue.items.entries, lambda _entry: True)
    page.queue.count()
    assert (first.outcome, other.outcome) == ("", "gone")
    assert other.hint == "A contact of it is in the trash"
    assert page.queue.items.ended("merged") == 0
    page.session.book.undo()
    settle(page.session.book, page.queue.items.entries, lambda _entry: True)
    assert other.outcome == ""


def test_contacts_that_somebody_wants_to_see_come_first(review_of, qtbot) -> None:
    page = review_of([*pairs(2), card("Anna", "Alone"), card("Bert", "Beside")])
    book = page.session.book
    wanted = (book.find("Alone")[0], book.find("Beside")[0])
    page = shown(page.session, qtbot, wanted)
    assert page.entry.ids == frozenset(wanted)


def test_state_is_shown_and_the_folder_and_the_partner_are_chosen(review_of, qtbot) -> None:
    page = review_of(three())
    book = page.session.book
    everybody = book.find("Nwosu")
    page = shown(page.session, qtbot, tuple(everybody))
    page.regroup._reshape(replace(page.cluster, contacts=tuple(everybody)))
    notices = " ".join(page.grid.draft.merged().notices)
    assert "opted out" in notices
    assert notices in page.foot._rest.text() or "opted out" in page.foot._rest.text()
    folders = {c.folder: at for at, c in enumerate(page.grid.draft.members) if c.folder}
    for name, at in folders.items():
        page.grid._use_folder(at)
        assert page.grid.draft.merged().contact.folder == name
    keep = next(
        at for at, c in enumerate(page.grid.draft.members) if not c.is_opted_out and c.folder == "Work"
    )
    photo = page.grid.draft.members[keep].main("photo")
    page.grid.use(page.grid.draft.members[keep], photo)
    merged = page.grid.draft.merged().contact
    assert merged.main("photo").value == photo.value
    assert len(list(merged.all("photo"))) == 2
    QApplication.processEvents()


def test_who_goes_on_before_a_decision_is_written_decides_the_right_group(tmp_path, qtbot) -> None:
    session = Session(book_of(tmp_path, pairs(3)), Runner())
    page = shown(session, qtbot)
    qtbot.waitUntil(lambda: page.grid.draft is not None, timeout=30_000)
    decided = page.entry
    page.tell_apart()
    page.skip()
    qtbot.waitUntil(lambda: decided.outcome == "apart", timeout=10_000)
    assert page.head.count.text() == "1 of 3"
    assert page.entry is not decided
    assert {frozenset(pair[:2]) for pair in session.book.dismissed()} == {decided.ids}
    page.hide()
    session.close()


def test_a_decision_is_taken_back_although_others_followed(review_of, qtbot) -> None:
    page = review_of(pairs(4))
    book = page.session.book
    merged, apart, other = [e for e in page.queue.items.entries if e.cluster][:3]
    for key in (Qt.Key.Key_M, Qt.Key.Key_N, Qt.Key.Key_M):
        assert page.foot.again.isHidden()
        qtbot.keyClick(page.queue, key)
    for entry, left in ((merged, 7), (apart, 7)):
        page.queue.select(page.queue.items.entries.index(entry))
        assert page.foot._rest.text() == entry.hint
        qtbot.mouseClick(page.foot.again, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(page.window().findChildren(TakeBack)[-1].button, Qt.MouseButton.LeftButton)
        assert book.count() == left
        waiting = next(e for e in page.queue.items.entries if e.ids == entry.ids)
        assert (waiting.outcome, page.entry.ids) == ("", entry.ids)
        assert page.grid.draft is not None
    assert book.dismissed() == []
    assert sum(c.id in other.ids for c in book.get_many(other.ids)) == 1, "what was decided later stays"


def test_in_a_small_window_the_values_keep_their_room(review_of, qtbot, qapp) -> None:
    page = review_of([*six(), *pairs(1)])
    look_at(page, "Kowalczyk")
    many = len(page.evidence.findChildren(EvidenceChip))
    page.resize(720, 420)
    qapp.processEvents()
    few = [c for c in page.evidence.findChildren(EvidenceChip) if c.isVisible()]
    assert len(few) < many
    assert all(c.mapTo(page, c.rect().bottomLeft()).y() < page.grid.y() + page.grid.height() for c in few)
    for button in page.head.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.accessibleName()
            assert button.mapTo(page, button.rect().topRight()).x() < page.width()


def test_the_name_of_a_group_keeps_its_room_beside_the_buttons(review_of, qtbot) -> None:
    page = review_of([*six(), *pairs(1)])
    look_at(page, "Kowalczyk")
    name, add = page.evidence._name, page.evidence.add
    wide = add.sizeHint().width()
    for width in (620, 1440):
        page.resize(width, 700)
        qtbot.waitUntil(lambda: name.width() >= min(150, name.sizeHint().width()))
        assert (add.sizeHint().width() < wide) == (width == 620)


def test_what_was_decided_stays_where_it_was_when_the_queue_is_read_again(review_of, qtbot) -> None:
    page = review_of(pairs(6))
    order = [e.ids for e in page.queue.items.entries if e.cluster]
    for place in (3, 1):
        page.queue.select([e.ids for e in page.queue.items.entries].index(order[place]))
        qtbot.keyClick(page.queue, Qt.Key.Key_M)
    page.load()
    entries = [e for e in page.queue.items.entries if e.cluster]
    assert [e.ids for e in entries] == order
    assert [at for at, e in enumerate(entries) if e.outcome] == [1, 3]


def test_a_partners_birthday_reads_like_any_date(review_of) -> None:
    born = Attribute("birthday", "1980-01-02", is_partner=True)
    partner = (Attribute("first_name", "Kim", is_partner=True), born)
    page = review_of(
        [card("Ann", "Lee", mail("ann@lee.example"), *partner), card("Ann", "Lee", mail("ann@lee.example"))]
    )
    draft = page.grid.draft
    words = {partner_words(c, draft.fields) for c in draft.members}
    assert words == {f"Kim · {shown_value(draft.fields['birthday'], born.value)}", ""}
    assert "1980-01-02" not in "".join(words)


def test_reasons_quote_the_cards_in_their_own_letters(review_of) -> None:
    mine = phone("+44 7700 900 142"), mail("yuri@willow.example")
    page = review_of([card("Юрий", "Иванов", *mine), card("Yuriy", "Ivanoff", *mine)])
    look_at(page, "")
    chips = [chip.accessibleName() or chip.text() for chip in page.evidence.findChildren(EvidenceChip)]
    either = {"similar last names: Иванов, Ivanoff", "similar last names: Ivanoff, Иванов"}
    assert either & set(chips)


def test_what_is_true_of_two_of_several_alone_names_the_two(review_of) -> None:
    page = review_of(six())
    assert page.cluster is not None
    letters = {i: "ABCDEF"[at] for at, i in enumerate(page.cluster.contacts)}
    speak_for, against = reasons(page.cluster)
    said = {
        f"{reason} ({', '.join(sorted(letters[i] for i in pairs[0]))})" if len(pairs) == 1 else reason
        for reason, pairs in (*speak_for.items(), *against.items())
    }
    chips = {chip.accessibleName() for chip in page.evidence.findChildren(EvidenceChip)}
    assert {chip for chip in chips if "more" not in chip} <= said
    assert any(chip.endswith(")") for chip in chips)
    assert "same mobile number" in chips


def test_escape_in_the_search_for_a_member_closes_the_search_alone(review_of, qtbot) -> None:
    page = review_of(pairs(2))
    qtbot.keyClick(page.queue, Qt.Key.Key_A)
    chooser = page.findChild(Chooser, "addContact")
    qtbot.keyClicks(chooser.field, "ann")
    with qtbot.assertNotEmitted(page.finished):
        qtbot.keyClick(chooser.field, Qt.Key.Key_Escape)
    assert chooser.isHidden()
    assert page.queue.hasFocus()
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(page.queue, Qt.Key.Key_Escape)


def test_the_keyboard_is_at_the_queue_after_a_reset(review_of, qtbot) -> None:
    page = review_of(six())
    tick = next(t for t in page.grid.ticks if t.text() == "Card number 3.")
    tick.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_R)
    assert not page.grid.draft.touched
    assert page.queue.hasFocus()


class Queue(ImmediateRunner):
    """Has something that happens before the next job."""

    waits: Callable[[], object] | None = None

    def run(self, *job, **more):
        waiting, self.waits = self.waits, None
        if waiting is not None:
            waiting()
        return super().run(*job, **more)


def test_only_a_decision_of_the_review_is_taken_back_though_something_else_is_being_written(
    tmp_path, qtbot
) -> None:
    session = Session(book_of(tmp_path, pairs(2)), Queue())
    page, book = shown(session, qtbot), session.book
    said: list[str] = []
    session.said.connect(lambda words, _undo: said.append(words))

    def brought_in() -> None:
        with book.change("Import") as change:
            change.put(card("Some", "One"))

    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    session.runner.waits = brought_in
    qtbot.keyClick(page.queue, Qt.Key.Key_Z, CTRL)
    assert next(o.label for o in book.operations(2) if not o.undone) == "Import"
    assert said[-1] == "Nothing more to take back here"
    assert not page.decisions.busy
    session.close()


@pytest.mark.parametrize("decision", ["merged", "apart", "split", "all"])
def test_a_decision_counts_though_the_queue_is_shown_anew_while_it_is_written(
    decision: str, tmp_path, qtbot
) -> None:
    session = Session(book_of(tmp_path, [*six(), *pairs(2)]), Queue())
    page, book = shown(session, qtbot), session.book
    look_at(page, "Kowalczyk")
    ids = [c.id for c in page.grid.draft.members]
    found = [e.cluster for e in page.queue.items.entries if e.cluster is not None]
    session.runner.waits = lambda: page._show_queue(found)
    match decision:
        case "merged":
            page.merge()
        case "apart":
            page.tell_apart()
        case "split":
            page.regroup._split(ids[:3], ids[3:])
        case "all":
            page._merge_safe([page.entry])
    waiting = [e.ids for e in page.queue.items.entries if e.cluster is not None and not e.outcome]
    assert frozenset(ids) not in waiting
    assert (frozenset(ids[:3]) in waiting) == (decision == "split")
    assert len(page.queue.items.entries) > len(waiting)
    assert len(book.dismissed()) == {"apart": 15, "split": 9}.get(decision, 0)
    session.close()
