"""Merging, case by case."""

from dataclasses import replace

import pytest

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact, Interaction
from app.domain.merge import Choices, Discarded, Merged, merge, propose
from app.domain.names import display_name
from app.domain.normalize import normalize
from app.domain.values import Address, Photo, Reference, Value

Pair = tuple[str, Value] | tuple[str, Value, str]


def person(id_: str, *pairs: Pair, **state: object) -> Contact:
    """A contact whose attributes are (field, value[, label]), with ids `a.1`, `a.2` … for contact `a`."""
    made = (
        Attribute(p[0], p[1], p[2] if len(p) > 2 else None, id=f"{id_}.{n}")  # type: ignore[misc]
        for n, p in enumerate(pairs, 1)
    )
    return replace(Contact(id=id_, attributes=tuple(made)), **state)  # type: ignore[arg-type]


def partner(contact: Contact, *pairs: Pair) -> Contact:
    theirs = person(f"{contact.id}.partner", *pairs).attributes
    return contact.add(*(replace(a, is_partner=True) for a in theirs))


def merged(*contacts: Contact, **choices: object) -> Merged:
    chosen = Choices(contacts[0].id, **choices)  # type: ignore[arg-type]
    return merge([normalize(c, BUILTIN) for c in contacts], chosen, BUILTIN)


def typed(of: str, field: str, value: Value, label: str | None = None) -> dict[str, Attribute]:
    """What a user makes of the attribute with this id."""
    return {of: Attribute(field, value, label)}


def values(result: Merged, field: str) -> list[Value]:
    return [a.value for a in result.contact.all(field)]


def test_equal_values_are_joined_in_their_fullest_form() -> None:
    a = person(
        "a", ("phone_number", "0049 30 1234567"), ("email", "Zoe@Example.com"), ("last_name", "MULLER")
    )
    b = person(
        "b", ("phone_number", "+49 30 1234567", "Work"), ("email", "zoe@example.com"), ("last_name", "Müller")
    )
    result = merged(a, b)
    assert values(result, "phone_number") == ["+49 30 1234567"]
    assert values(result, "email") == ["Zoe@Example.com"]
    assert values(result, "last_name") == ["Müller"]
    assert [p.label for p in result.contact.all("phone_number")] == ["Work"]
    assert result.origins["a.1"] == ("a", "b")
    assert not result.discarded
    assert not result.reasons


def test_labels_and_parameters_are_united() -> None:
    a, b = person("a", ("email", "z@x.org", "Work")), person("b", ("email", "Z@x.org", "Personal"))
    b = b.with_attributes([replace(b.attributes[0], params=(("X-FLAG", ("1",)),))])
    only = merged(a, b).contact.attributes
    assert [(e.label, e.params) for e in only] == [("Work", (("X-FLAG", ("1",)), ("TYPE", ("personal",))))]


def test_the_extension_makes_a_number_another_one() -> None:
    a = person("a", ("phone_number", "+49 30 1234567 ext. 1"))
    b = person("b", ("phone_number", "+49 30 1234567 ext. 2"))
    assert len(values(merged(a, b), "phone_number")) == 2


def test_names_are_never_mixed() -> None:
    a = person("a", ("first_name", "Bob"), ("last_name", "Smith"))
    b = person("b", ("title", "Dr."), ("first_name", "Robert"), ("last_name", "Smith"), ("middle_name", "Q."))
    result = merged(a, b)
    assert display_name(result.contact) == "Robert Smith"
    assert values(result, "first_name") == ["Robert", "Bob"]
    assert result.reasons == {"first_name": "the most complete"}
    assert not result.discarded


def test_the_full_name_wins_over_its_short_form() -> None:
    a = person(
        "a",
        ("first_name", "Bob"),
        ("middle_name", "Q."),
        ("last_name", "Smith"),
        updated_at="2026-01-01T00:00:00Z",
    )
    b = person("b", ("first_name", "Robert"), ("last_name", "Smith"), updated_at="2020-01-01T00:00:00Z")
    c = person("c", ("first_name", "R."), ("last_name", "Smith"), updated_at="2026-01-02T00:00:00Z")
    for members in ((a, b), (a, b, c)):
        result = merged(*members)
        assert result.contact.text("first_name") == "Robert"
        assert result.reasons["first_name"] == "the most complete"
    assert display_name(merged(a, c).contact).startswith("Bob")


def test_first_and_last_name_stand_as_most_have_them() -> None:
    turned = person(
        "c",
        ("first_name", "Kowalczyk"),
        ("last_name", "Aleksandra"),
        ("middle_name", "Maria"),
        updated_at="2026-01-01T00:00:00Z",
    )
    right = [person(i, ("first_name", "Aleksandra"), ("last_name", "Kowalczyk")) for i in "ab"]
    result = merged(turned, *right)
    assert (result.contact.text("first_name"), result.contact.text("last_name")) == (
        "Aleksandra",
        "Kowalczyk",
    )
    assert result.reasons["first_name"] == "as most of them have it"
    assert merged(turned, right[0]).contact.text("first_name") == "Kowalczyk"


def test_a_letter_that_most_have_otherwise_is_a_slip() -> None:
    slip = person("d", ("first_name", "Robert"), ("last_name", "Miler"), updated_at="2026-01-01T00:00:00Z")
    turned = person("e", ("first_name", "Miller"), ("last_name", "Robert"))
    right = [
        person(i, ("first_name", n), ("last_name", "Miller"))
        for i, n in zip("abc", ("Robert", "Bob", "Robert"), strict=True)
    ]
    for members in ((slip, *right), (*right, turned, slip), (turned, slip, *right)):
        result = merged(*members)
        assert (result.contact.text("first_name"), result.contact.text("last_name")) == ("Robert", "Miller")
        assert result.reasons["last_name"] == "as most of them have it"
    assert merged(slip, right[0]).contact.text("last_name") == "Miler"
    renamed = person("f", ("first_name", "Robert"), ("last_name", "Baker"), updated_at="2026-01-01T00:00:00Z")
    assert merged(*right, renamed).contact.text("last_name") == "Baker"


def test_a_display_name_made_of_the_parts_goes_when_they_are_changed() -> None:
    a = person(
        "a", ("first_name", "Jane"), ("last_name", "Doe"), ("title", "Dr"), ("display_name", "Dr Jane Doe")
    )
    b = person("b", ("first_name", "Jane"), ("last_name", "Doe"))
    assert display_name(merged(a, b).contact) == "Dr Jane Doe"
    edited = merged(a, b, edits=typed("a.2", "last_name", "Smith"))
    assert display_name(edited.contact) == "Jane Smith"
    assert Discarded("a", "display_name", "Dr Jane Doe") in edited.discarded
    own = person("a", ("first_name", "Jane"), ("last_name", "Doe"), ("display_name", "Jay"))
    assert display_name(merged(own, b, edits=typed("a.2", "last_name", "Smith")).contact) == "Jay"
    both = typed("a.2", "last_name", "Smith") | typed("a.4", "display_name", "Doctor Doe")
    assert display_name(merged(a, b, edits=both).contact) == "Doctor Doe"


def test_half_a_name_is_completed() -> None:
    result = merged(person("a", ("first_name", "Bob")), person("b", ("last_name", "Smith")))
    assert display_name(result.contact) == "Bob Smith"


def test_an_initial_gives_way_to_the_name() -> None:
    a = person("a", ("first_name", "J."), ("last_name", "Miller"), updated_at="2026-01-01T00:00:00Z")
    b = person("b", ("first_name", "Jane"), ("last_name", "Miller"), updated_at="2020-01-01T00:00:00Z")
    assert display_name(merged(a, b).contact) == "Jane Miller"


def test_a_single_value_in_conflict_is_proposed_and_the_loser_stays() -> None:
    a = person("a", ("seniority", "Senior"), ("gender", "f"), updated_at="2020-01-01T00:00:00Z")
    b = person("b", ("seniority", "Senior partner"), ("gender", "x"), updated_at="2026-01-01T00:00:00Z")
    result = merged(a, b)
    assert values(result, "seniority") == ["Senior partner", "Senior"]
    assert values(result, "gender") == ["x", "f"]
    assert result.reasons == {"seniority": "the most complete", "gender": "the most recent"}


def test_an_address_is_taken_whole() -> None:
    a = person("a", ("address", Address(street="Main St 1", city="X")))
    b = person("b", ("address", Address(street="Main St 1", postcode="1")))
    assert len(values(merged(a, b), "address")) == 2


def test_a_job_is_taken_whole_and_one_that_says_less_is_part_of_it() -> None:
    a = person("a", ("company", "Acme"))
    b = person("b", ("company", "ACME"), ("job_title", "CEO"))
    c = person("c", ("company", "Other Inc."), ("job_title", "Adviser"))
    result = merged(a, b, c)
    jobs = [(x.group, x.field, x.value) for x in result.contact.attributes]
    groups = {value: group for group, _, value in jobs}
    assert sorted((f, str(v)) for _, f, v in jobs) == [
        ("company", "Acme"), ("company", "Other Inc."), ("job_title", "Adviser"), ("job_title", "CEO"),
    ]  # fmt: skip
    assert groups["Acme"] == groups["CEO"] != groups["Other Inc."] == groups["Adviser"]


def test_of_two_jobs_the_one_that_is_not_shouted_goes_first() -> None:
    loud, plain = person("a", ("company", "ACME")), person("b", ("company", "Acme GmbH"))
    result = merged(loud, plain)
    assert values(result, "company") == ["Acme GmbH", "ACME"]
    assert result.reasons["company"] == "the best written"
    newer = replace(loud, updated_at="2026-01-01T00:00:00Z")
    assert merged(newer, plain).reasons["company"] == "the most recent"


def test_the_same_partner_is_united() -> None:
    a = partner(person("a"), ("first_name", "Jan"), ("email", "jan@example.com"))
    b = partner(
        person("b"), ("first_name", "Jan"), ("last_name", "Łukasz"), ("phone_number", "+48 600 000 001")
    )
    result = merged(a, b).contact
    assert sorted(str(x.value) for x in result.attributes if x.is_partner) == [
        "+48 600 000 001", "Jan", "jan@example.com", "Łukasz",
    ]  # fmt: skip


def test_a_different_partner_becomes_a_spouse_and_its_details_a_note() -> None:
    a = partner(person("a"), ("first_name", "Jan"), ("last_name", "Łukasz"))
    b = partner(person("b"), ("first_name", "Kim"), ("last_name", "Lee"), ("email", "kim@example.com"))
    result = merged(a, b)
    assert [(x.value, x.label) for x in result.contact.all("related")] == [("Kim Lee", "Spouse")]
    assert values(result, "note") == ["Kim Lee: E-mail: kim@example.com"]
    assert result.contact.text("first_name", partner=True) == "Jan"
    assert not result.discarded


def test_what_is_not_kept_is_discarded_and_named() -> None:
    a, b = person("a", ("gender", "f")), person("b", ("gender", "x"), ("email", "x@x.org"))
    result = merged(a, b, keep=frozenset({"a.1", "b.2"}))
    assert result.discarded == (Discarded("b", "gender", "x"),)
    assert values(result, "gender") == ["f"]


def test_edited_chosen_and_added_values() -> None:
    a, b = person("a", ("gender", "f"), ("language", "de")), person("b", ("gender", "x"), ("language", "en"))
    boss = Attribute("role", "Boss")
    chosen = {"gender": "b.1", "language": "a.2"}
    result = merged(a, b, edits=typed("b.1", "gender", "d"), added=(boss,), primary=chosen)
    assert values(result, "role") == ["Boss"]
    assert result.origins[boss.id] == ()
    assert values(result, "gender") == ["d", "f"]
    assert result.contact.text("language") == "de"
    assert result.discarded == (Discarded("b", "gender", "x"),)
    assert [came.value for came in result.edited.values()] == ["x"]


def test_an_edited_value_is_never_empty() -> None:
    people = person("a", ("address", Address(city="X"))), person("b", ("role", "Boss"))
    result = merged(*people, edits=typed("a.1", "address", Address()) | typed("b.1", "role", ""))
    assert values(result, "address") == [Address(city="X")]
    assert values(result, "role") == ["Boss"]
    assert not result.edited
    assert not result.discarded


def test_a_value_that_several_have_is_edited_in_all_its_forms() -> None:
    a = person("a", ("phone_number", "+44 7700 900142", "Mobile"))
    b = person("b", ("phone_number", "0044 7700 900142", "Mobile"))
    for of in ("a.1", "b.1"):
        for stays in (a, b):
            other = b if stays is a else a
            result = merged(stays, other, edits=typed(of, "phone_number", "+44 7700 900143", "Work"))
            (number,) = result.contact.all("phone_number")
            assert (number.value, number.label) == ("+44 7700 900143", "Work")
            assert set(result.origins[number.id]) == {"a", "b"}
            assert {(d.contact, d.value) for d in result.discarded} == {
                ("a", "+44 7700 900142"), ("b", "0044 7700 900142")
            }  # fmt: skip


def test_another_label_discards_no_value() -> None:
    a, b = person("a", ("email", "x@x.org", "Home")), person("b", ("email", "y@y.org"))
    result = merged(a, b, edits=typed("a.1", "email", "x@x.org", "Work"))
    assert [(e.value, e.label) for e in result.contact.all("email")] == [
        ("x@x.org", "Work"),
        ("y@y.org", None),
    ]
    assert not result.discarded


def test_a_value_that_is_edited_to_another_one_stands_once() -> None:
    a, b = person("a", ("email", "ann@x.og", "Home")), person("b", ("email", "ann@x.org", "Work"))
    result = merged(a, b, edits=typed("a.1", "email", "Ann@x.org", "Home"))
    assert [(e.value, e.label) for e in result.contact.all("email")] == [("Ann@x.org", "Home")]
    assert set(result.origins) == {"a.1"}
    assert set(result.origins["a.1"]) == {"a", "b"}
    assert result.discarded == (Discarded("a", "email", "ann@x.og"),)
    added = merged(a, b, added=(Attribute("email", "ANN@x.org"),))
    assert values(added, "email") == ["ann@x.og", "ann@x.org"]


def test_a_date_that_was_held_by_one_that_is_edited_is_discarded() -> None:
    a, b = person("a", ("birthday", "1986-03-14")), person("b", ("birthday", "--03-14"))
    assert merged(a, b).contained == (Discarded("b", "birthday", "--03-14"),)
    result = merged(a, b, edits=typed("a.1", "birthday", "1986-03-15"))
    assert values(result, "birthday") == ["1986-03-15"]
    assert not result.contained
    assert set(result.discarded) == {
        Discarded("a", "birthday", "1986-03-14"),
        Discarded("b", "birthday", "--03-14"),
    }


def test_an_added_value_is_the_main_one_if_it_is_starred() -> None:
    a = person("a", ("email", "x@x.org"))
    mine = replace(a, attributes=(replace(a.attributes[0], is_primary=True),))
    new = Attribute("email", "new@x.org")
    starred = merged(mine, person("b"), added=(new,), primary={"email": new.id}).contact
    assert starred.text("email") == "new@x.org"
    assert sum(e.is_primary for e in starred.attributes) == 1
    assert merged(mine, person("b"), added=(new,)).contact.text("email") == "x@x.org"


def test_a_value_edited_to_point_at_one_of_the_merged_stays_as_it_was() -> None:
    a, b = person("a", ("related", "Bob", "Friend")), person("b")
    result = merged(a, b, edits=typed("a.1", "related", Reference("b", "Bob"), "Friend"))
    assert values(result, "related") == ["Bob"]


def test_a_computed_display_name_follows_the_name_and_one_that_was_set_stays() -> None:
    a = person("a", ("display_name", "Doe, J."), ("first_name", "J."), ("last_name", "Doe"))
    b = person("b", ("first_name", "Jane"), ("last_name", "Doe"))
    result = merged(a, b)
    assert display_name(result.contact) == "Jane Doe"
    assert result.discarded == (Discarded("a", "display_name", "Doe, J."),)
    c = person("c", ("display_name", "The Boss"), ("first_name", "J."), ("last_name", "Doe"))
    assert display_name(merged(c, b).contact) == "The Boss"


def test_a_held_photo_goes_before_an_address() -> None:
    held = Photo.of(b"png", "image/png")
    result = merged(person("a", ("photo", Photo(url="https://x.org/p"))), person("b", ("photo", held)))
    assert values(result, "photo")[0] == held


def test_a_reference_to_one_of_the_merged_is_no_relation_any_more() -> None:
    a = person("a", ("related", Reference("b", "Bob"), "Friend"))
    assert merged(a, person("b")).discarded == (Discarded("a", "related", Reference("b", "Bob")),)


def test_properties_that_no_field_knows_are_equal_letter_by_letter() -> None:
    result = merged(person("a", ("vcard.key", "AbC")), person("b", ("vcard.key", "aBc")))
    assert values(result, "vcard.key") == ["AbC", "aBc"]


def test_state_is_united() -> None:
    call, same = Interaction("call", "2026-01-05T09:30:00Z"), Interaction("call", "2026-01-05T09:30:00Z")
    note = Interaction("note", "2025-01-01T00:00:00Z", note="hello")
    a = person(
        "a", tags=frozenset({"Hot"}), created_at="2024-01-01T00:00:00Z", uid="u-a", interactions=(call,)
    )
    a = replace(a, source_type="CSV", source_id="1", version=7, metadata={"segment": "x"}, parked=True)
    b = person(
        "b", tags=frozenset({"hot", "New"}), created_at="2020-01-01T00:00:00Z", created_by="bob", uid="u-b"
    )
    b = replace(
        b, interactions=(same, note), favourite=True, source_type="S3", source_id="2", folder="Friends"
    )
    b = replace(b, metadata={"segment": "y", "score": 7}, touch_freq=30)
    result = merged(a, b).contact
    assert (result.id, result.uid, result.version) == ("a", "u-a", 7)
    assert result.tags == {"Hot", "New"}
    assert result.interactions == (note, call)
    assert (result.created_at, result.created_by) == ("2020-01-01T00:00:00Z", "bob")
    assert (result.favourite, result.parked, result.folder, result.touch_freq) == (True, False, "Friends", 30)
    assert result.metadata == {
        "segment": "x",
        "score": 7,
        "merged": {
            "metadata": [{"segment": "y"}],
            "uid": ["u-b"],
            "source": [{"source": "manual", "source_type": "S3", "source_id": "2"}],
        },
    }


def test_the_stricter_consent_wins_and_is_told() -> None:
    a = person("a", opted_in=True, consent={"basis": "consent"})
    b = person("b", opted_in=False, is_opted_out=True, consent={"source": "phone"})
    result = merged(a, b)
    assert (result.contact.opted_in, result.contact.is_opted_out) == (False, True)
    assert result.contact.consent == {"source": "phone"}
    assert result.contact.metadata == {"merged": {"consent": [{"basis": "consent"}]}}
    assert len(result.notices) == 3
    assert not merged(a, person("b")).notices


def test_two_folders_are_told() -> None:
    result = merged(person("a", folder="Customers"), person("b", folder="Friends"))
    assert result.contact.folder == "Customers"
    assert result.discarded == (Discarded("b", "folder", "Friends"),)
    assert "Friends" in result.notices[0]


def test_the_fullest_contact_is_proposed_to_stay() -> None:
    a, b = person("a", ("gender", "f")), person("b", ("gender", "x"), ("email", "x@x.org"))
    proposed = propose([a, b], BUILTIN)
    assert proposed.survivor == "b"
    assert merge([a, b], proposed, BUILTIN) == merge([a, b], None, BUILTIN)


def test_a_survivor_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="survivor"):
        merge([person("a")], Choices("z"), BUILTIN)


@pytest.mark.parametrize(
    ("short", "full"), [("--04-12", "1985-04-12"), ("1985", "1985-04-12"), ("12 September", "1985-09-12")]
)
def test_a_birthday_without_its_year_gives_way_to_the_full_one(short: str, full: str) -> None:
    for first, second in ((short, full), (full, short)):
        result = merged(person("a", ("birthday", first)), person("b", ("birthday", second)))
        assert values(result, "birthday") == [full]
        assert not result.discarded
        assert [(d.field, d.value) for d in result.contained] == [("birthday", short)]
        assert not result.reasons


@pytest.mark.parametrize(
    ("one", "other"), [("--04-13", "1985-04-12"), ("spring", "1985-04-12"), ("1984", "1985-04-12")]
)
def test_a_birthday_that_says_something_else_stays(one: str, other: str) -> None:
    result = merged(person("a", ("birthday", one)), person("b", ("birthday", other)))
    assert set(values(result, "birthday")) == {one, other}
    assert not result.contained


def test_two_dates_of_one_contact_and_a_date_that_was_chosen_stay() -> None:
    both = person("a", ("birthday", "--04-12"), ("birthday", "1985-04-12"))
    assert len(values(merged(both, person("b", ("birthday", "1985-04-12"))), "birthday")) == 2
    pair = person("a", ("birthday", "--04-12")), person("b", ("birthday", "1985-04-12"))
    assert values(merged(*pair, primary={"birthday": "a.1"}), "birthday") == ["--04-12", "1985-04-12"]


def test_jobs_at_one_company_that_say_nothing_different_are_one_job() -> None:
    result = merged(
        person("a", ("company", "Acme"), ("department", "Sales")),
        person("b", ("company", "ACME"), ("job_title", "Head")),
    )
    assert values(result, "company") == ["Acme"]
    assert len({a.group for a in result.contact.attributes}) == 1
    other = person("c", ("company", "Acme"), ("job_title", "Clerk"))
    result = merged(person("b", ("company", "Acme"), ("job_title", "Head")), other)
    assert values(result, "company") == ["Acme", "Acme"]
    first, second = other.attributes, person("d", ("company", "Acme"), ("department", "IT")).attributes
    grouped = (replace(a, group=g) for g, group in (("g", first), ("h", second)) for a in group)
    two = replace(other, attributes=tuple(grouped))
    assert len(values(merged(person("a", ("company", "Acme"), ("role", "x")), two), "company")) == 2


def test_what_is_left_of_a_job_that_is_ticked_away_goes_into_the_other_at_that_company() -> None:
    a = person("a", ("company", "Tidewater Clinic"), ("job_title", "Head of Paediatrics"))
    b = person("b", ("company", "Tidewater Clinic"), ("job_title", "Paediatrician"))
    assert values(merged(a, b), "company") == ["Tidewater Clinic"] * 2
    result = merged(a, b, keep=frozenset({"a.1", "a.2", "b.1"}))
    assert values(result, "company") == ["Tidewater Clinic"]
    assert result.origins["a.1"] == ("a", "b")
    assert result.discarded == (Discarded("b", "job_title", "Paediatrician"),)
