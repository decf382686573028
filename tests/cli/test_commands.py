"""The command line on a real book: what it answers, with which status, and that it never ends in a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli import COMMANDS
from app.cli.arguments import HUES
from app.cli.main import main, parser
from app.ui.theme.tokens import HUE_NAMES
from tests.cli.conftest import Kith


def ids(kith: Kith, *query: str) -> list[str]:
    return [c["id"] for c in kith("list", *query)["contacts"]]


def test_every_command_is_there() -> None:
    actions = parser()._subparsers._group_actions  # type: ignore[union-attr]
    assert set(actions[0].choices or ()) == COMMANDS


def test_import_says_what_became_of_each_record(kith: Kith, people: Path) -> None:
    got = kith("import", people)
    assert (got["format"], got["total"], got["created"], got["failed"]) == ("vcard", 2, 2, 0)
    assert [(c["row"], c["action"]) for c in got["contacts"]] == [(1, "new"), (2, "new")]
    shown = kith("show", got["contacts"][0]["id"])
    assert (shown["display_name"], shown["version"], shown["source"]) == ("Ann Lee", 1, "import")


def test_the_same_file_again_changes_nothing_also_after_an_edit_and_a_merge(kith: Kith, people: Path) -> None:
    kith("import", people)
    ann, bob = ids(kith)
    kith("edit", ann, "note+=edited since")
    kith("merge", ann, bob)
    again = kith("import", people)
    assert (again["skipped"], again["created"], again["operation"]) == (2, 0, None)
    assert len(ids(kith)) == 1


def test_a_dry_run_changes_nothing(kith: Kith, people: Path) -> None:
    assert kith("import", people, "--dry-run")["created"] == 2
    assert ids(kith) == []


def test_edit_undo_redo_and_history(kith: Kith, people: Path) -> None:
    kith("import", people)
    ann = ids(kith, "ann")[0]
    edited = kith(
        "edit", ann, "phone_number=+49 30 7654321", "tag+=Hot", "address.city:Home=Berlin", "--if-version", 1
    )
    assert (edited["version"], edited["tags"]) == (2, ["Hot"])
    kith("undo")
    assert kith("show", ann)["tags"] == []
    kith("redo")
    assert kith("show", ann)["tags"] == ["Hot"]
    labels = [o["label"] for o in kith("history")["operations"]]
    assert labels == ["Edit a contact", "Import people.vcf"]
    fields = [d["field"] for d in kith("history", ann)["operations"][0]["changes"]]
    assert {"phone_number", "tags", "address"} <= set(fields)


def test_an_older_operation_is_taken_back_by_a_new_one(kith: Kith, people: Path) -> None:
    operation = kith("import", people)["operation"]
    kith("add", "first_name=Zoë")
    kith("undo", operation)
    assert [c["display_name"] for c in kith("list")["contacts"]] == ["Zoë"]


def test_duplicates_merge_and_not_duplicates(kith: Kith) -> None:
    a, b = (
        kith("add", "first_name=Ifeoma", "last_name=Nwosu", "email=ify@clinic.example", f"note={n}")["id"]
        for n in "ab"
    )
    (cluster,) = kith("duplicates")["clusters"]
    assert set(cluster["contacts"]) == {a, b}
    assert cluster["pairs"][0]["evidence"]
    kith("not-duplicates", a, b)
    assert kith("duplicates")["clusters"] == []
    assert len(kith("not-duplicates", "--list")["pairs"]) == 1
    kith("not-duplicates", "--revoke", a, b)
    merged = kith("merge", a, b)
    assert (merged["survivors"], merged["discarded"]) == ([a], [])
    kith("undo")
    assert len(ids(kith)) == 2


def test_tags_folders_fields_and_lists(kith: Kith) -> None:
    one = kith("add", "first_name=One", "tag=Red,Old", "folder=Work")["id"]
    assert "--merge" in kith("tags", "rename", "Old", "red", status=3)
    assert {t["tag"] for t in kith("tags")["tags"]} == {"Old", "Red"}
    kith("tags", "rename", "Old", "red", "--merge")
    assert [(t["tag"], t["count"]) for t in kith("tags")["tags"]] == [("Red", 1)]
    assert kith("fields", "add", "shoe", "--type", "number")["id"] == 1
    assert kith("edit", one, "custom.shoe=42")["custom"] == {"1": 42}
    kith("fields", "delete", "shoe")
    assert kith("show", one)["custom"] == {}
    kith("lists", "add", "Reds", "tag:red")
    assert ids(kith, "list:Reds") == [one]
    kith("folders", "delete", "Work")
    assert ids(kith) == []
    kith("undo")
    assert kith("show", one)["folder"] == "Work"


def test_bulk_touch_due_trash_and_purge(kith: Kith, people: Path) -> None:
    kith("import", people)
    assert kith("bulk", "x.example", "assignee=Me")["updated"] == 2
    ann, bob = ids(kith)
    kith("touch", ann, "--how", "call", "--outcome", "voicemail", "--at", "2026-01-05T09:30:00Z")
    kith("touch-every", ann, 7)
    assert [c["id"] for c in kith("due", "--before", "2026-01-12")["contacts"]] == [ann]
    kith("delete", bob)
    assert "trash" in kith("purge", ann, "--yes", status=3)
    kith("restore", bob)
    kith("delete", bob)
    made = kith("backup")["file"]
    assert kith("purge", bob, "--yes")["backups"] == [made]
    kith("show", bob, status=3)


def test_export_and_check_and_backup(
    kith: Kith, people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kith("import", people)
    for name in ("out.vcf", "out.csv", "out.xlsx", "out.json", "out.ics"):
        got = kith("export", tmp_path / name)
        assert got["file"] == str(tmp_path / name)
        assert (tmp_path / name).exists()
    copy = tmp_path / "copy.kith"
    kith("backup", copy)
    kith("delete", "ann")
    kith("restore-backup", copy)
    assert len(ids(kith)) == 2
    report = kith("check")
    assert (report["ok"], report["integrity"], report["search_index"], report["problems"]) == (
        True,
        True,
        True,
        [],
    )


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["list", "foo:("], 2), (["nonsense"], 2), (["show", "nope"], 3), (["import", "missing.vcf"], 3), (["edit", "nope", "a=b"], 3),
        (["add", "no such field=1"], 3), (["add", "phone_number"], 3), (["merge", "a", "b"], 3), (["undo"], 3), (["redo"], 3),
        (["export", "x.unknown"], 3), (["tags", "delete", "x"], 3), (["list", "--order", "age"], 3), (["add", "birthday=31/31/1999"], 0),
    ],
)  # fmt: skip
def test_wrong_use_and_wrong_data_give_a_sentence_and_a_status(
    kith: Kith, words: list[str], status: int
) -> None:
    kith(*words, status=status)


def test_a_stale_version_is_refused(kith: Kith) -> None:
    id_ = kith("add", "first_name=Ann")["id"]
    kith("edit", id_, "first_name=Anna")
    assert "version 2, not 1" in kith("edit", id_, "first_name=Ann", "--if-version", 1, status=3)


def test_replace_says_what_changes_and_one_undo_takes_it_back(kith: Kith, people: Path) -> None:
    kith("import", people)
    shown = kith("replace", "email", "x.example", "y.example", "ann", "--dry-run")
    assert (shown["operation"], shown["contacts"], shown["changes"][0]["after"]) == (None, 1, "ann@y.example")
    assert kith("replace", "email", r"@x\.", "@z.", "--regex")["values"] == 2
    assert ids(kith, "email:z.example") == ids(kith)
    kith("undo")
    assert ids(kith, "email:z.example") == []
    kith("replace", "email", "(", "x", "--regex", status=3)
    kith("replace", "nothing", "a", "b", status=3)


def test_a_signature_becomes_a_contact(kith: Kith, tmp_path: Path) -> None:
    card = tmp_path / "card.txt"
    card.write_text(
        "Henrike Voss\nManager\nNordlicht GmbH\nTel +49 30 1234567\nh.voss@nordlicht.example", "utf-8"
    )
    got = kith("add", "--text", card, "tag=Met")
    values = {a["field"]: a["value"] for a in got["attributes"]}
    assert (got["display_name"], got["tags"], values["company"]) == (
        "Henrike Voss",
        ["Met"],
        "Nordlicht GmbH",
    )
    assert (values["job_title"], values["phone_number"]) == ("Manager", "+49 30 1234567")
    card.write_text("", "utf-8")
    kith("add", "--text", card, status=3)
    kith("add", "--text", tmp_path / "none.txt", status=3)


def test_another_book_is_imported(kith: Kith, people: Path, tmp_path: Path) -> None:
    assert main(["--book", str(tmp_path / "other.kith"), "--quiet", "import", str(people)]) == 0
    got = kith("import", tmp_path / "other.kith")
    assert (got["created"], got["format"]) == (2, "json")
    assert kith("import", tmp_path / "other.kith")["skipped"] == 2


def test_renaming_drops_a_display_name_that_only_repeated_the_name(kith: Kith) -> None:
    one = kith("add", "first_name=Ann", "last_name=Lee", "display_name=Ann Lee")["id"]
    assert kith("bulk", "ann", "last_name=Reed")["updated"] == 1
    assert kith("show", one)["display_name"] == "Ann Reed"


def test_custom_fields_are_edited_moved_and_keep_their_number_and_place(kith: Kith) -> None:
    for name in ("shoe", "hat", "coat"):
        kith("fields", "add", name, "--label", name.title())
    kith("fields", "move", "coat", 1)
    one = kith("add", "first_name=Ann", "custom.coat=44")["id"]
    kith(
        "fields", "edit", "coat", "--type", "number", "--section", "Clothes", "--no-searchable", "--required"
    )
    custom = [f for f in kith("fields")["fields"] if not f["global"]]
    assert [(f["name"], f["id"]) for f in custom] == [("coat", 3), ("shoe", 1), ("hat", 2)]
    assert (custom[0]["data_type"], custom[0]["section"], custom[0]["required"]) == (
        "number",
        "Clothes",
        True,
    )
    assert kith("show", one)["custom"] == {"3": 44}
    assert ids(kith, "44") == []
    assert ids(kith, "coat:>40") == [one]
    kith("undo")
    assert ids(kith, "44") == [one]
    kith("fields", "edit", "coat", "--type", "photo", status=3)


def test_bulk_refuses_a_field_that_is_none_also_where_nobody_is_meant(kith: Kith, people: Path) -> None:
    kith("import", people)
    assert "nosuchfield" in kith("bulk", "nobody", "nosuchfield=1", status=3)
    assert kith("bulk", "nobody", "tag+=New")["updated"] == 0


def test_bulk_adds_what_is_missing_and_counts_what_changed(kith: Kith, people: Path) -> None:
    kith("import", people)
    assert kith("bulk", "ann OR bob", "email:Work+=ann@x.example", "tag+=New")["updated"] == 2
    assert kith("bulk", "ann OR bob", "email:Work+=ann@x.example", "tag+=New") == {
        "operation": None,
        "updated": 0,
    }
    assert kith("bulk", "tag:new", "email-=ann@x.example", "note+=Seen")["updated"] == 2
    assert ids(kith, "email:ann@x.example") == []
    kith("undo")
    assert len(ids(kith, "email:ann@x.example")) == 2


def test_an_update_merges_with_the_custom_values_or_overwrites_them(kith: Kith, tmp_path: Path) -> None:
    for name in ("shoe", "hat"):
        kith("fields", "add", name, "--type", "number")
    one = kith("add", "first_name=Ann", "last_name=Lee", "uid=u1", "custom.shoe=42", "custom.hat=7")["id"]
    file = tmp_path / "in.csv"
    file.write_text("UID,First name,Last name,shoe\nu1,Ann,Lee,43\n", "utf-8")
    assert kith("import", file, "--on-match", "update")["updated"] == 1
    assert kith("show", one)["custom"] == {"1": 43, "2": 7}
    file.write_text("UID,First name,Last name,shoe\nu1,Ann,Lee,44\n", "utf-8")
    assert kith("import", file, "--on-match", "update", "--overwrite-custom")["updated"] == 1
    assert kith("show", one)["custom"] == {"1": 44}
    kith("edit", one, "custom.hat=8")
    file.write_text("UID,First name,Last name,shoe,Note\nu1,Ann,Lee,44,\n", "utf-8")
    assert kith("import", file, "--on-match", "update")["skipped"] == 1
    file.write_text("UID,First name,Last name,Note,shoe\nu1,Ann,LEE,,44\n", "utf-8")
    kith("edit", one, "last_name=LEE")
    assert kith("import", file, "--on-match", "update", "--overwrite-custom")["updated"] == 1
    assert kith("show", one)["custom"] == {"1": 44}


def test_duplicates_in_words_say_what_speaks_against_last_and_who_was_told_apart(
    kith: Kith, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mail = "email=bob@lee.example"
    a = kith(
        "add", "first_name=Robert", "last_name=Lee", mail, "company=Tidewater", "phone_number=+447700900111"
    )["id"]
    b = kith(
        "add", "first_name=Bob", "last_name=Lee", mail, "company=Northlight", "phone_number=+447700900111"
    )["id"]
    book = str(tmp_path / "book.kith")
    assert main(["--book", book, "duplicates"]) == 0
    reasons = capsys.readouterr().out.splitlines()[1].strip().split(", ")
    assert {"same mobile number", "Bob is a short form of Robert"} <= set(reasons[:-1])
    assert reasons[-1] == "but different companies"
    kith("not-duplicates", a, b)
    assert main(["--book", book, "not-duplicates", "--list"]) == 0
    assert capsys.readouterr().out.strip() in (
        f"{x} · {y}"
        for x, y in (
            (f"Robert Lee [{a}]", f"Bob Lee [{b}]"),
            (f"Bob Lee [{b}]", f"Robert Lee [{a}]"),
        )
    )


def test_a_merge_says_in_words_what_it_discards(
    kith: Kith, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a, b = (kith("add", "first_name=Ann", f"folder={f}")["id"] for f in ("Home", "Work"))
    book = str(tmp_path / "book.kith")
    for more, first, how in (
        (["--dry-run"], "2 contacts would become 1. Nothing was changed.", "would be discarded"),
        ([], "2 contacts became 1.", "discarded"),
    ):
        assert main(["--book", book, "merge", a, b, *more]) == 0
        said = capsys.readouterr().out.splitlines()
        assert said == [first, f"    {how}: Folder Work [{b}]"]


@pytest.mark.parametrize("typed", ["2", "-0.5", "x", "nan"])
def test_a_probability_is_from_nought_to_one(kith: Kith, typed: str) -> None:
    kith("duplicates", "--min-probability", "1")
    assert "no probability" in kith("duplicates", f"--min-probability={typed}", status=2)


def test_several_clusters_at_once_from_json(kith: Kith, tmp_path: Path) -> None:
    ann, anne, bob, rob, carl = (
        kith("add", f"first_name={n}")["id"] for n in ("Ann", "Anne", "Bob", "Rob", "Carl")
    )
    wanted = {
        "clusters": [
            {"parent": anne, "sub_contacts": [ann]},
            {"parent": {"id": bob}, "sub_contacts": [{"id": rob}, rob]},
        ]
    }
    file = tmp_path / "clusters.json"
    file.write_text(json.dumps(wanted))
    shown = kith("merge", "--clusters", file, "--dry-run")
    assert (shown["operation"], shown["merged"], shown["survivors"]) == (None, 4, [anne, bob])
    assert len(ids(kith)) == 5
    done = kith("merge", "--clusters", file)
    assert (done["merged"], done["survivors"]) == (4, [anne, bob])
    assert set(ids(kith)) == {anne, bob, carl}
    assert kith("undo")["operation"] == done["operation"]
    assert len(ids(kith)) == 5
    file.write_text(
        json.dumps(
            {"clusters": [{"parent": ann, "sub_contacts": [anne]}, {"parent": bob, "sub_contacts": ["gone"]}]}
        )
    )
    kith("merge", "--clusters", file, status=3)
    assert len(ids(kith)) == 5
    for broken in (
        '{"clusters": []}',
        '{"clusters": [7]}',
        '{"clusters": 7}',
        "[]",
        "no json",
        '{"clusters": [{"parent": "x"}]}',
    ):
        file.write_text(broken)
        kith("merge", "--clusters", file, status=3)


def test_a_value_named_twice_means_both(kith: Kith) -> None:
    made = kith(
        "add", "first_name=Ann", "first_name=Anna", "tag=Friends", "tag=VIP", "email:Work=a@x.example",
        "email:Work=b@x.example",
    )  # fmt: skip
    assert made["tags"] == ["Friends", "VIP"]
    held = [(a["field"], a["value"]) for a in made["attributes"]]
    assert held == [("first_name", "Anna"), ("email", "a@x.example"), ("email", "b@x.example")]
    assert kith("edit", made["id"], "tag=Choir")["tags"] == ["Choir"]


def test_a_relation_named_by_id_is_a_reference_that_knows_the_name(kith: Kith, people: Path) -> None:
    kith("import", people)
    ann, bob = ids(kith)
    kith("edit", bob, f"reports_to={ann}")
    kith("bulk", "bob", f"related:Friend={ann}")
    held = [a["value"] for a in kith("show", bob)["attributes"] if a["field"] in ("reports_to", "related")]
    assert held == [{"id": ann, "name": "Ann Lee"}] * 2
    said = kith("edit", ann, f"reports_to={ann}", status=3)
    assert "cannot refer to itself" in said


def test_words_show_state_and_leave_no_path_cut(
    kith: Kith, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ann = kith(
        "add", "first_name=Ann", "opted_in=yes", "consent.basis=contract", "metadata.crm=17", "folder=Work"
    )["id"]
    saved = kith("backup", tmp_path / ("a very long name of a backup that goes on " * 3 + ".kith.zip"))[
        "file"
    ]
    kith("backup")
    kith("touch", ann, "--how", "call", "--outcome", "voicemail")
    kith("edit", ann, "note+=Met at the fair")

    def words(*command: str) -> str:
        assert main(["--book", str(tmp_path / "book.kith"), *command]) == 0
        return capsys.readouterr().out

    shown = words("show", ann)
    for said in ("opted in: yes", "consent basis: contract", "metadata crm: 17"):
        assert said in shown
    history = words("history", ann)
    assert "note + Met at the fair" in history
    assert "interactions + call · voicemail" in history
    assert "1 contact " in words("history")
    assert words("backups").rstrip().endswith(kith("backups")["backups"][-1]["file"])
    assert Path(saved).exists()
    assert "1 contact of it moved to the trash" in words("folders", "delete", "Work")


def test_a_saved_list_is_edited_and_follows_what_it_names(kith: Kith) -> None:
    one = kith("add", "first_name=One", "tag=Red", "folder=Work")["id"]
    kith("lists", "add", "Reds", "-tag:blue (tag:Red OR folder:=work) created:30d")
    kith("lists", "add", "All reds", "list:Reds")
    kith("tags", "rename", "red", "Dark red")
    kith("folders", "rename", "Work", "Office")
    kith("lists", "edit", "reds", "--name", "Rouge")
    found = {s["name"]: s["query"] for s in kith("lists")["lists"]}
    assert found == {
        "Rouge": '-tag:blue (tag:"Dark red" OR folder:=Office) created:30d',
        "All reds": "list:Rouge",
    }
    assert ids(kith, 'list:"All reds"') == [one]
    kith("lists", "edit", "Rouge", "--query", "no:email")
    assert {s["query"] for s in kith("lists")["lists"]} == {"no:email", "list:Rouge"}
    assert "--name" in kith("lists", "edit", "Rouge", status=3)
    assert "Did you mean" in kith("lists", "edit", "Rouge", "--query", "emial:x", status=2)
    for _ in range(4):
        kith("undo")
    assert {t["tag"] for t in kith("tags")["tags"]} == {"Red"}
    assert {s["name"]: s["query"] for s in kith("lists")["lists"]}["All reds"] == "list:Reds"


def test_a_folder_says_what_it_is_for(kith: Kith) -> None:
    kith("folders", "add", "Work", "--description", "old")
    kith("folders", "edit", "Work", "--description", "The office")
    assert [(f["name"], f["description"]) for f in kith("folders")["folders"]] == [("Work", "The office")]


def test_a_field_that_does_not_exist_is_told_wherever_a_query_is_taken(kith: Kith, tmp_path: Path) -> None:
    kith("add", "first_name=One", "note=see foo:bar")
    for words in (
        ("list", "foo:bar"), ("export", tmp_path / "x.csv", "foo:bar"), ("bulk", "foo:bar", "tag+=x"), ("delete", "foo:bar"),
        ("replace", "note", "a", "b", "foo:bar"), ("lists", "add", "L", "foo:bar"),
    ):  # fmt: skip
        assert "No field is called “foo”" in kith(*words, status=2), words
    assert len(ids(kith, '"foo:bar"')) == 1
    assert not (tmp_path / "x.csv").exists()


def test_quiet_prints_nothing_but_errors_and_json_stays_one_document(
    tmp_path: Path, people: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = str(tmp_path / "quiet.kith")

    def said(*words: str) -> tuple[int, str, str]:
        status = main(["--book", book, *words])
        return status, *capsys.readouterr()

    out = str(tmp_path / "out.csv")
    every = [
        ("import", str(people)), ("list",), ("export", out), ("tags",), ("folders",), ("fields",), ("lists",), ("due",), ("dates",),
        ("cleanup",), ("duplicates",), ("history",), ("undo",), ("redo",), ("info",), ("check",), ("not-duplicates", "--list"),
        ("bulk", "ann", "tag+=x"), ("replace", "note", "a", "b"), ("touch-every", "no such", "3"), ("backups",),
    ]  # fmt: skip
    for words in every:
        status, out_, err = said("--quiet", *words)
        assert out_ == "", words
        assert (err != "") == (status != 0), words
    for words in every:
        status, out_, err = said("--quiet", "--json", *words)
        assert (json.loads(out_) if status == 0 else err) is not None, words
    status, out_, err = said("--json", "export", "-", "--format", "csv")
    assert status == 0
    assert out_.count("\n") == 3
    assert json.loads(err)["contacts"] == 2


def test_a_contact_without_a_name_is_told_by_its_id_in_the_clean_up(
    kith: Kith, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nobody = kith("add", "note=met at the fair")["id"]
    capsys.readouterr()
    assert main(["--book", str(tmp_path / "book.kith"), "cleanup"]) == 0
    assert nobody in capsys.readouterr().out


def test_a_saved_list_that_asks_for_a_field_that_is_gone_is_named_as_such(kith: Kith) -> None:
    kith("fields", "add", "shoe", "--type", "text")
    kith("lists", "add", "Shoes", "shoe:42")
    kith("lists", "add", "Both", "list:Shoes OR list:Both")
    assert kith("list", "list:Both")["total"] == 0
    kith("fields", "delete", "shoe")
    for asked in ("list:shoes", "Ann OR -list:Shoes", "list:Both"):
        assert "“Shoes” cannot be read: No field is called “shoe”" in kith("list", asked, status=2)


def test_names_of_tag_colours_are_those_of_the_window() -> None:
    assert HUES == HUE_NAMES


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("touch", "ID", "--at", "gestern"), 2, "is no time"),
        (("touch", "ID", "--at", "2999-01-01"), 2, "still to come"),
        (("touch", "ID", "--at", "2999-01-01T10:00:00Z"), 2, "still to come"),
        (("touch", "ID", "--how", "note", "--outcome", "contacted"), 3, "that of a call"),
        (("touch-every", "ID", "-3"), 2, "is no number of days"),
        (("tags", "color", "Hot", "purpleish"), 2, "is no colour"),
        (("fields", "add", ""), 3, "A field needs a name"),
        (("fields", "edit", "shoe", "--label", " "), 3, "A field needs a name"),
        (("edit", "ID", "--if-version", "99", "note=x"), 3, "ersion"),
        (("edit", "ID", "--if-version", "1", "--nix"), 2, "--nix"),
    ],
)
def test_what_is_wrong_is_refused_and_nothing_done(
    kith: Kith, words: tuple[str, ...], status: int, said: str
) -> None:
    contact = kith("add", "first_name=Ann", "tag=Hot")["id"]
    kith("fields", "add", "shoe")
    before = kith("history")
    assert said in kith(*(contact if w == "ID" else w for w in words), status=status)
    assert kith("history") == before


def test_moments_are_kept_in_utc_and_assignments_may_stand_behind_options(kith: Kith) -> None:
    contact = kith("add", "first_name=Ann")["id"]
    kith("touch", contact, "--at", "2026-01-31T14:30:00+02:00", "--how", "call", "--outcome", "contacted")
    kith("touch", contact, "--at", "2026-01-30")
    got = kith("edit", contact, "--region", "DE", "note=x", "phone_number=030 1234567")
    assert [i["at"] for i in got["interactions"]] == ["2026-01-31T12:30:00Z", "2026-01-30"]
    assert {a["field"]: a["value"] for a in got["attributes"]}["note"] == "x"


def test_what_is_counted_is_said_as_one_says_it(
    kith: Kith, people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ann = kith("add", "first_name=Ann", "note=blue")["id"]
    base = ["--book", str(tmp_path / "book.kith")]

    def said(*words: object) -> str:
        assert main([*base, *map(str, words)]) == 0
        return capsys.readouterr().out

    assert said("replace", "note", "blue", "green").endswith("1 value of 1 contact changed.\n")
    assert said("export", tmp_path / "out.vcf").startswith("1 contact in ")
    kith("import", people)
    assert said("export", tmp_path / "out.vcf").startswith("3 contacts in ")
    assert said("delete", ann) == "1 contact moved to the trash.\n"
    assert said("purge", ann, "--yes").startswith("1 contact is gone for good.")


def test_an_edit_without_change_says_so(
    kith: Kith, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kith("fields", "add", "coat", "--type", "text")
    base = ["--book", str(tmp_path / "book.kith"), "fields", "edit", "coat"]
    for words, answer in ((["--label", "Coat"], "Changed.\n"), (["--label", "Coat"], "Nothing to change.\n")):
        assert main([*base, *words]) == 0
        assert capsys.readouterr().out == answer
