"""Names in Latin letters: transliteration of other scripts and the sound of a name, so that spellings meet."""

from __future__ import annotations

import re
from functools import lru_cache

from app.domain.folding import fold

_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "ß": "ss", "å": "aa", "Å": "aa"}


def _table(letters: str, latin: str) -> dict[str, str]:
    return {a: "" if b == "_" else b for a, b in zip(letters.split(), latin.split(), strict=True)}


_SCRIPTS: dict[str, str] = {
    # Cyrillic: the English way of writing Russian, with the Ukrainian, Belarusian, Serbian and Bulgarian letters.
    **_table(
        "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я і ї є ґ ў ј љ њ ћ ђ џ ѓ ќ ѕ",
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g u j lj nj c dj dz g k dz",
    ),
    **_table(
        "α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ ς τ υ φ χ ψ ω",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o",
    ),
    **_table(
        "א ב ג ד ה ו ז ח ט י כ ך ל מ ם נ ן ס ע פ ף צ ץ ק ר ש ת",
        "a b g d h v z h t y k k l m m n n s a p p ts ts k r sh t",
    ),
    **_table(
        "ا أ إ آ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ک ل م ن ه و ی پ چ ژ گ ء ئ ؤ",
        "a a i a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w i p ch zh g _ y w",
    ),
    **_table(
        "ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ",
        "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
    ),
    **_table(
        "ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք օ ֆ",
        "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f",
    ),
}
_SCRIPT_PAIRS = (
    ("ου", "ou"),
    ("αυ", "av"),
    ("ευ", "ev"),
    ("μπ", "b"),
    ("ντ", "nt"),
    ("γγ", "ng"),
    ("γκ", "gk"),
)
_KANA_VOWELS = "aiueo"
_KANA_ROWS = (
    ("あいうえお", ""), ("かきくけこ", "k"), ("さしすせそ", "s"), ("たちつてと", "t"), ("なにぬねの", "n"),
    ("はひふへほ", "h"), ("まみむめも", "m"), ("らりるれろ", "r"), ("がぎぐげご", "g"), ("ざじずぜぞ", "z"),
    ("だぢづでど", "d"), ("ばびぶべぼ", "b"), ("ぱぴぷぺぽ", "p"),
)  # fmt: skip
_KANA = {c: row + v for letters, row in _KANA_ROWS for c, v in zip(letters, _KANA_VOWELS, strict=True)} | {
    "し": "shi", "ち": "chi", "つ": "tsu", "ふ": "fu", "じ": "ji", "や": "ya", "ゆ": "yu", "よ": "yo", "わ": "wa",
    "を": "o", "ん": "n", "ー": "", "っ": "", "ゃ": "ya", "ゅ": "yu", "ょ": "yo",
}  # fmt: skip
_SCRIPTS |= _KANA
_SCRIPTS |= {chr(ord(c) + 0x60): latin for c, latin in _KANA.items() if c != "ー"}
_LETTERS = str.maketrans(_SCRIPTS)
_SPELT = {
    fold(name): written
    for name, written in (
        entry.split()
        for entry in (
            "יצחק yitzhak|יוסף yosef|חיים chaim|אברהם avraham|יעקב yaakov|מרים miriam|רבקה rivka|רחל rachel|שרה sarah|"
            "לאה leah|חנה hannah|שלמה shlomo|שמואל shmuel|אליהו eliyahu|אסתר esther|יהודה yehuda|יהושע yehoshua|"
            "יונתן yonatan|בנימין binyamin|מרדכי mordechai|מנחם menachem|ראובן reuven|שמעון shimon|ישראל yisrael|"
            "דבורה devorah|תמר tamar|נועה noa|יעל yael|אורי uri|איתן eitan|מיכאל michael|דניאל daniel|גבריאל gabriel|"
            "רפאל rafael|אלכסנדר alexander|כהן cohen|לוי levi|מזרחי mizrahi|פרץ peretz|ביטון biton|אברהמי avrahami|"
            "פרידמן friedman|שפירא shapira|רבינוביץ rabinovich|גולדברג goldberg|רוזנברג rosenberg|כץ katz|קליין klein|"
            "אזולאי azoulay|דהן dahan|حسين hussein|حسین hossein|يوسف yusuf|یوسف yusuf|ابراهيم ibrahim|إبراهيم ibrahim|"
            "ابراهیم ebrahim|كريم karim|کریم karim|سعيد saeed|سعید saeed|مريم maryam|مریم maryam|فاطمة fatima|فاطمه fatemeh|"
            "عائشة aisha|خديجة khadija|زينب zainab|زینب zeinab|ليلى layla|نور nour|عمر omar|عثمان othman|علي ali|علی ali|"
            "مصطفى mustafa|مصطفی mostafa|محمود mahmoud|احمد ahmad|أحمد ahmed|خالد khalid|طارق tariq|سليم salim|سامي sami|"
            "هاني hani|ياسر yasser|ياسين yassin|سليمان suleiman|اسماعيل ismail|إسماعيل ismail|اسماعیل esmail|رضا reza|"
            "مهدي mehdi|مهدی mehdi|عبدالله abdullah|عبدالرحمن abdulrahman|سارة sarah|سارا sara|رضایی rezaei|کریمی karimi|"
            "حسینی hosseini|محمدی mohammadi|احمدی ahmadi|موسوی mousavi|جعفری jafari|السيد elsayed|الشريف alsharif|"
            "حداد haddad|خوري khoury|منصور mansour|صالح saleh"
        ).split("|")
    )
}
"""Names in Hebrew and Arabic letters, which leave most vowels to the reader."""
_UMLAUT_TABLE = str.maketrans(_UMLAUTS)


@lru_cache(200_000)
def latin(text: str) -> str:
    """Folded text in Latin letters where the script is known: `Иванов` → `ivanov`, `Müller` → `mueller`."""
    if text.isascii():
        return fold(text)
    folded = fold(_composed(text).translate(_UMLAUT_TABLE))
    if folded.isascii():
        return folded
    if max(folded) >= "\u0590":
        folded = " ".join(_SPELT.get(word, word) for word in folded.split(" "))
    for pair, letters in _SCRIPT_PAIRS:
        folded = folded.replace(pair, letters)
    return folded.translate(_LETTERS)


def _composed(text: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFC", text)


_SOUNDS = [
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"^(?:mc|mac)(?=[a-z]{3})", "mk"),
        (r"sch|sh|sz|cz|tsch|tch|ch|zh|ž", "s"),
        (r"th|dt|tt", "t"),
        (r"ph|pf", "f"),
        (r"ck|cc|qu|kh|gh|q|g", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"x", "ks"),
        (r"tz|ts|z|ß", "s"),
        (r"v|w", "f"),
        (r"d", "t"),
        (r"b", "p"),
        (r"[jy](?=[aeou])", "i"),
        (r"m(?=[pb])", "n"),
    )
]
_VOWELS = re.compile(r"[aeiouyjh]+")
_DOUBLE = re.compile(r"(.)\1+")


@lru_cache(200_000)
def sound(name: str) -> str:
    """The consonants of a Latin name as they sound in most European languages: `Schmidt`, `Schmitt` → `smt`."""
    text = name.replace(" ", "").replace("-", "").replace("'", "")
    if not text.isascii() or len(text) < 2:
        return text
    initial = "a" if text[0] in "aeiouyh" and (text[0] != "h" or text[1:2] in "aeiouy") else ""
    for pattern, letters in _SOUNDS:
        text = pattern.sub(letters, text)
    first = text[:1]
    rest = _DOUBLE.sub(r"\1", _VOWELS.sub("", text))
    if initial and first in "aeiouyh":
        rest = ("h" if name[0] == "h" else "a") + rest
    return rest or text[:2]


@lru_cache(200_000)
def skeleton(name: str) -> str:
    """The consonants alone, by which a name is known in scripts that write no vowels: `hsn`, `Hassan` → `sn`."""
    for pattern, letters in _SOUNDS:
        name = pattern.sub(letters, name)
    return _DOUBLE.sub(r"\1", _VOWELS.sub("", name))


@lru_cache(200_000)
def spoken(name: str) -> str:
    """The sound with its vowels kept roughly: `Meyer`, `Maier` → one; `Maria`, `Mara` → two."""
    text = _CHRIST.sub("kr", name.replace(" ", "").replace("-", "").replace("'", ""))
    for pattern, letters in _SOUNDS[:7]:
        text = pattern.sub(letters, text)
    for pair, letters in _SPOKEN:
        text = text.replace(pair, letters)
    return _OFF.sub("ov", _DOUBLE.sub(r"\1", text))


_CHRIST = re.compile(r"^(?:kh|ch|h)(?=r)")
_OFF = re.compile(r"(?<=s)i?[eo](?:v|f)$")
"""Russian surnames after a hissing sound: Gorbachev, Gorbatschow."""
_SPOKEN = (
    ("dj", "d"), ("tsv", "sv"), ("tsi", "si"), ("tsy", "si"), ("ajew", "aev"), ("ayev", "aev"),
    ("ae", "e"), ("oe", "o"), ("ue", "u"), ("ei", "ai"), ("ey", "ai"), ("ay", "ai"), ("ie", "i"), ("ee", "i"),
    ("ea", "i"), ("y", "i"), ("j", "i"), ("w", "v"), ("dt", "t"), ("z", "s"), ("h", ""),
)  # fmt: skip


def unread(text: str) -> bool:
    """Whether letters are left that say nothing of the sound here: Chinese characters, Hangul, scripts of southern Asia."""
    return max(text, default="") >= "\u0900"
