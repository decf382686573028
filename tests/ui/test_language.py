"""Languages: German is complete, windows speak it, and a pseudo-language shows texts that nobody can translate."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QTime, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app.domain.contact import Interaction
from app.domain.errors import KithError
from app.domain.merge import Choices
from app.matching.evidence import Evidence
from app.services.book import Book
from app.services.merging import merge_contacts
from app.ui import language
from app.ui.actions import _actions
from app.ui.detail.days import day_words
from app.ui.main.window import MainWindow
from app.ui.sentences import worded
from app.ui.text import tr
from app.ui.words import evidence_words, word
from tests.ui import translations
from tests.ui.main.conftest import shown
from tests.ui.people import book_of, person
from tests.ui.screens import SCREENS
from tests.ui.seen import texts

translate = translations.load()


def test_german_has_no_gaps_and_keeps_every_mark() -> None:
    assert translate.faults(translate.FOLDER / "kith_de.ts") == []


def test_dots_stand_at_the_word_in_german_as_in_english() -> None:
    text = (translate.FOLDER / "kith_de.ts").read_text("utf-8")
    pairs = re.findall(r"<source>([^<]*…)</source>\s*<translation[^>]*>([^<]*…)</translation>", text)
    assert len(pairs) > 50
    assert [de for en, de in pairs if en.endswith(" …") != de.endswith(" …")] == []


@pytest.mark.long  # a new text waits for the translator; a release does not
def test_german_is_complete() -> None:
    assert translate.check(translate.FOLDER / "kith_de.ts", translate.all_sources()) == []


def test_the_extractor_reads_plurals_notes_and_contexts(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        'tr("One", "A")\ntr("%n dog(s)", "B", n=3)\ntr("at", "A", note="a place")\ntr("Lonely")\n'
    )
    found = set(translate.sources_in_code(tmp_path))
    source = translate.Source
    assert found == {
        source("A", "One"),
        source("B", "%Ln dog(s)", "", True),
        source("A", "at", "a place"),
        source("Kith", "Lonely"),
    }


@pytest.mark.usefixtures("german")
def test_what_an_import_says_of_values_and_rows_is_german_too() -> None:
    for said in (
        "is no date that can be read; kept as typed",
        "had lost its plus sign; read as +4930",
        "No one like this in your book",
        "Already in your book, nothing to add",
    ):
        assert worded(said) != said


def test_the_extractor_refuses_what_it_cannot_read(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("tr(name)\n")
    with pytest.raises(ValueError, match=r"a\.py:1"):
        list(translate.sources_in_code(tmp_path))


def test_a_file_survives_reading_and_writing(tmp_path: Path) -> None:
    texts = {
        translate.Source("A", "<b> & “x”"): ("<b> und „x“",),
        translate.Source("A", "%Ln dog(s)", "", True): ("%Ln Hund", "%Ln Hunde"),
        translate.Source("B", "new", "a note"): (),
    }
    file = tmp_path / "kith_de.ts"
    file.write_text(translate.write(texts, "de"), "utf-8")
    assert translate.read(file) == {source: forms for source, forms in texts.items() if forms}


@pytest.mark.parametrize(
    ("text", "translation", "right"),
    [
        ("Open {file}", "{file} öffnen", True),
        ("Open {file}", "{datei} öffnen", False),
        ("Open…", "Öffnen", False),
        ("&File", "&Datei", True),
        ("&File", "Datei", False),
        ("Search & find", "Suchen & finden", True),
        ("%Ln row(s)", "Zeilen", False),
    ],
)
def test_marks_have_to_be_kept(text: str, translation: str, right: bool) -> None:
    assert (translate.marks(text) == translate.marks(translation)) is right


def test_english_is_there_without_a_file() -> None:
    assert next(iter(language.languages())) == "en"
    assert language.languages()["de"] == "Deutsch"


def test_an_unknown_language_falls_back() -> None:
    assert language.resolve("tlh") in language.languages()


@pytest.mark.usefixtures("german")
def test_german_has_plurals_numbers_and_dates() -> None:
    assert tr("%n contact(s)", "Card", n=1) == "1 Kontakt"
    assert tr("%n contact(s)", "Card", n=12345) == "12.345 Kontakte"
    assert day_words("2015-06-02") == "2. Juni 2015"
    assert day_words("--03-14") == "14. März"
    assert word("Wedding anniversary") == "Hochzeitstag"
    assert QLocale().toString(QDate(2026, 2, 1), "dddd") == "Sonntag"


@pytest.mark.usefixtures("german")
def test_evidence_speaks_german() -> None:
    assert evidence_words(Evidence("email", "equal", "email.same", 9.0)) == "gleiche E-Mail-Adresse"


@pytest.mark.usefixtures("german")
def test_qts_own_buttons_speak_german(qtbot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Abbrechen"


@pytest.mark.usefixtures("german")
def test_what_the_layers_below_say_is_told_in_german(tmp_path: Path) -> None:
    book = book_of(tmp_path)
    first, second = book.find()[:2]
    merge_contacts(book, [first, second], Choices(first))
    assert book.undo_label is not None
    assert worded(book.undo_label).startswith("2 Kontakte in ")
    book.undo()
    with pytest.raises(KithError) as error:
        merge_contacts(book, [first], Choices(first))
    assert worded(str(error.value)).startswith("Zum Zusammenführen braucht es zwei Kontakte")
    assert worded("One of the contacts has opted out; the merged contact has opted out.").startswith("Einer")
    assert worded("Add folder Work") == "Ordner Work anlegen"
    assert worded("Delete 3 contacts") == "3 Kontakte löschen"
    assert worded("Take back: Merge 3 groups of duplicates").endswith(
        "3 Gruppen von Dubletten zusammenführen"
    )
    book.close()


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("own", ["", "Mit Oma telefoniert", "Lunch {with} Ana", "into the wild"])
def test_words_of_the_user_stay_as_they_are(own: str) -> None:
    assert worded(own) == own


def test_the_templates_are_what_the_source_says() -> None:
    kept = translate.SENTENCES.read_text("utf-8").splitlines()
    assert "Merge {n} contacts{into}" in kept
    assert set(kept) & set(translate.sentences.templates(translate.ROOT / "app"))
    assert all(worded(text) == text for text in kept), "English is its own translation"


def test_a_language_takes_the_country_of_the_system() -> None:
    swiss = QLocale("de_CH")
    assert language.locale_for("de", swiss) == swiss
    assert language.locale_for("en", swiss).territory() == QLocale.Country.Switzerland
    assert language.locale_for("de", QLocale.c()).language() == QLocale.Language.German


@pytest.mark.usefixtures("german")
def test_the_window_speaks_german(tmp_path: Path, qtbot, qapp: QApplication, monkeypatch) -> None:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    for window in shown(book_of(tmp_path), qtbot, qapp):
        titles = [action.text() for action in window.menuBar().actions()]
        assert titles == ["&Datei", "&Bearbeiten", "&Ansicht", "&Kontakt", "E&xtras", "&Hilfe"]
        assert window.actions_by_id["contact.new"].text() == "Neuer Kontakt"


class Pseudo(QTranslator):
    """A language that puts every text it is asked for into brackets."""

    def translate(self, _context: str, text: str, _note: str | None = None, _n: int = -1) -> str:
        return f"⟦{text}⟧"

    def isEmpty(self) -> bool:
        return False


GREEKS = (
    person("Άννα", "Αδάμ", email="a@a.example", tags=["Φίλοι"], folder="Δουλειά", company="Φως"),
    person("Άννα", "Αδάμ", email="a@a.example", job_title="Γραφίστας"),
    person("Βάσω", "Βέργου", phone_number="+44 7700 900142", birthday="1985-03-14", note="Γεια"),
    person("Γιώργος", "Γεωργίου", phone_number="123", email="x"),
)


@pytest.fixture
def greek(tmp_path: Path, qtbot, qapp: QApplication, monkeypatch) -> Iterator[MainWindow]:
    """A window in the pseudo-language on a book whose data has no Latin letter."""
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    pseudo = Pseudo(qapp)
    qapp.installTranslator(pseudo)
    _actions.cache_clear()  # it is no language that they know to be another one
    book = _greek_book(tmp_path)
    yield from shown(book, qtbot, qapp)
    qapp.removeTranslator(pseudo)
    _actions.cache_clear()
    pseudo.setParent(None)


def _greek_book(folder: Path) -> Book:
    book = Book.open(folder / "βιβλίο.kith", by="Εγώ")
    with book.change("Αρχή") as change:
        change.put_many(list(GREEKS))
        first = book.find("")[:1]
        change.touch(
            first, Interaction("call", "2026-02-09T10:00:00Z", "contacted", "Γεια")
        ) if first else None
    return book


# Evidence has a table of languages of its own; a column of a file is called what its file calls it.
EVIDENCE = ("same e-mail address", "same first name", "same last name", "Looks like", "E-mail")
WAITING = ("Nothing in this row can be imported",)
# Names of months, days and countries are Qt's; keys, file types and addresses are the same in every language.
_LOCALE = QLocale()
_SAME = re.compile(
    r"/\S*|https?://\S*|\S+@\S+|\.\w{3,5}\b|\b(?:Kith|Ctrl|Shift|Alt|Esc|Del|Enter|Return|Space|Tab|Home|End|Ins|F\d+"
    r"|[A-Z]|csv|kith|vcf|AM|PM|utf-8|UTF-8|CSV|e164)\b"
    r"|\b(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof)\.?(?!\w)"
)


def untranslated(text: str) -> str:
    """The Latin letters of a text that did not come from a translator; empty if there are none."""
    before = None
    while before != text:  # values within texts have brackets of their own
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧", " ", text)
    names = [*language.languages().values()]
    names += [
        QLocale().monthName(m, f)
        for m in range(1, 13)
        for f in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    ]
    names += [
        QLocale().dayName(d, f)
        for d in range(1, 8)
        for f in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    ]
    for part in EVIDENCE:
        text = re.sub(re.escape(part), " ", text, flags=re.I)
    text = re.sub(rf"\b(?:{'|'.join(names)})\b", " ", re.sub("<[^>]*>", " ", text))
    return " ".join(re.findall(r"[A-Za-z]{2,}", _SAME.sub(" ", text)))


@pytest.mark.parametrize("screen", SCREENS)
def test_every_text_of_a_screen_can_be_translated(screen: str, greek: MainWindow, qapp: QApplication) -> None:
    shown_on = SCREENS[screen](greek)
    qapp.processEvents()
    left = {
        f"{where}: {text!r}"
        for where, text in texts(shown_on)
        if untranslated(text) and not text.startswith(WAITING)
    }
    assert not left, "\n".join(sorted(left))


def test_english_without_a_country_writes_days_first() -> None:
    locale = language.locale_for("en", QLocale.c())
    assert locale.language() == QLocale.Language.English
    assert locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("d")
    assert locale.toString(QTime(17, 5), QLocale.FormatType.ShortFormat) == "17:05"
