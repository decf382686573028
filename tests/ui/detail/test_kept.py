"""What a merge kept of other cards, as a person reads it."""

from __future__ import annotations

from app.domain.catalogue import BUILTIN
from app.domain.contact import Contact
from app.ui.detail.differences import differences
from app.ui.detail.kept import metadata_words
from app.ui.detail.state_lines import state_blocks

KEPT = {
    "uid": ["5f0c"],
    "source": [{"source": "api", "source_type": "crm", "source_id": "111"}],
    "consent": [{"basis": "contract", "source": ""}],
    "metadata": [{"shelf": "B"}],
}


def test_what_a_merge_kept_is_told_in_words(qapp) -> None:
    said = list(metadata_words({"shelf": "A", "merged": KEPT, "size": {"x": 1}}))
    assert said == [
        ("shelf", "A"), ("Id elsewhere", "crm 111"), ("Other consent", "contract"), ("shelf", "B"), ("size", '{"x": 1}'),
    ]  # fmt: skip


def test_the_card_shows_no_data_of_programs(qapp) -> None:
    blocks = state_blocks(Contact(metadata={"merged": KEPT}), BUILTIN)
    assert (blocks[0].lines[0].label, blocks[0].lines[0].text) == ("Id elsewhere", "crm 111")
    assert not state_blocks(Contact(metadata={"merged": {"uid": ["5f0c"]}}), BUILTIN)


def test_the_history_tells_ids_but_not_that_a_uid_was_kept(qapp) -> None:
    after = Contact(metadata={"merged": {"source": KEPT["source"], "uid": ["5f0c"]}})
    (told,) = differences(Contact(), after, BUILTIN)
    assert (told.before, told.after) == ("", "Id elsewhere: crm 111")
    assert not differences(Contact(), Contact(metadata={"merged": {"uid": ["5f0c"]}}), BUILTIN)
