"""The words that invented address books are made of: names, cities, streets and firms of many countries."""

# ruff: noqa: E501 – lists of words read best as long lines

from __future__ import annotations

import functools
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True)
class Country:
    """How people, places and numbers look in one country; `digits` is how many follow a mobile prefix."""

    name: str
    weight: float
    dial: str
    mobile: tuple[str, ...]
    digits: int
    areas: tuple[str, ...]
    female: tuple[str, ...]
    male: tuple[str, ...]
    surnames: tuple[str, ...]
    stems: tuple[str, ...]
    ends: tuple[str, ...]
    cities: tuple[str, ...]
    street_ends: tuple[str, ...]
    number_first: bool = False


def _w(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_EN_STEMS = _w(
    "Black Brad Brook Cross East Fair Gold Hart King Lock May North Oak Rush Silver South Stan Thorn Well West White Wood Ash Bex Carl Dal Ever Frank Glen Hol"
)
_EN_ENDS = _w(
    "bourne bury combe dale field ford gate hurst ley man mere more ridge shaw stead ton ville wick wood worth"
)
_DE_STEMS = _w(
    "Acker Berg Blum Brand Eichen Feld Fisch Gold Grün Hoch Kalt Kirch Lang Linden Neu Ober Rosen Stein Stern Wald Weiß Winter Zimmer"
)
_DE_ENDS = _w(
    "bach bauer berger feld hammer hofer holz huber mann meier müller mayer reich rich schmidt stein thal wald weber"
)
_FR_STEMS = _w("Beau Bel Bon Bour Char Clair Clé Cour Dela Du Fon Gas Gir La Le Mar Mont Nor Per Ro Sau Val")
_FR_ENDS = _w("champ mont ville fort rand ard eau el et in on ière ois and ont neuf court")
_ES_STEMS = _w(
    "Alv Ben Card Cast Dom Esp Fern Gonz Gut Hern Jim Lop Mart Mend Men Nav Ort Per Ram Rod Sanch Vald Velasqu"
)
_ES_ENDS = _w("ez illo ero ino ado ano ares edo era osa ales arro")
_RU_STEMS = _w(
    "Иван Петр Сидор Кузнец Соколов Лебед Козл Новик Мороз Волк Зайц Голуб Виноград Богдан Воробь Федор Михайл Белов Тарас Комар"
)
_RU_ENDS = _w("ов ев ин ский енко ьев цов")
_PL_STEMS = _w(
    "Kowal Wiśniew Wójc Kamiń Lewan Zieliń Szymań Woźni Dąbrow Kozłow Jankow Mazur Krawcz Piotrow Grabow Nowak Pawłow Michal"
)
_PL_ENDS = _w("ski czyk ik icz ek ak owicz owski iak")
_PLAIN_CITIES = _w(
    "Milton Salem Dover Clayton Ashland Oxford Bristol Fairview Madison Georgetown Arlington Centerville Lebanon Springfield Franklin Greenville Riverside Marion"
)
_STREETS = (" Street", " Road", " Avenue", " Lane", " Drive", " Court")

COUNTRIES: dict[str, Country] = {
    "US": Country("USA", 45, "1", _w("201 303 415 512 617 702 801 919 972 646"), 7, _w("212 305 312 404 503 206"),
        _w("Mary Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Margaret Betty Sandra Ashley Dorothy Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Angela Shirley Anna Ruth Brenda Pamela Nicole Katherine Samantha Christine Catherine Virginia Debra Rachel Janet Emma Maria Heather Diane Julie Joyce Victoria Kelly Christina Joan Evelyn Lauren Judith Olivia Frances Martha Cheryl Megan Andrea Hannah Jacqueline Ann Jean Alice Kathryn Gloria Teresa Doris Sara Janice Julia Grace Judy Theresa Beverly Denise Marilyn Amber Danielle Rose Brittany Diana Abigail Natalie Jane Lori Alexis Tiffany Kayla"),
        _w("James Robert John Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Zachary Douglas Peter Kyle Noah Ethan Jeremy Walter Christian Keith Roger Terry Austin Sean Gerald Carl Harold Dylan Arthur Lawrence Jordan Jesse Bryan Billy Bruce Gabriel Joe Logan Alan Juan Albert Willie Elijah Wayne Randy Vincent Mason Roy Ralph Bobby Russell Bradley Philip Eugene"),
        _w("Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez"),
        _EN_STEMS, _EN_ENDS, _PLAIN_CITIES, _STREETS, True),
    "DE": Country("Deutschland", 20, "49", _w("151 160 170 171 172 175 176 179"), 7, _w("30 40 89 221 69 711"),
        _w("Anna Maria Ursula Monika Petra Elisabeth Sabine Renate Helga Karin Brigitte Ingrid Erika Andrea Gisela Claudia Susanne Gabriele Christa Christine Hildegard Anja Barbara Birgit Katrin Heike Angelika Martina Ute Stefanie Julia Nicole Katharina Sandra Melanie Lea Laura Lena Hannah Sophie Emma Mia Johanna Charlotte Kerstin Silke Bärbel"),
        _w("Peter Michael Thomas Wolfgang Klaus Andreas Jürgen Hans Bernd Stefan Uwe Werner Frank Günter Manfred Dieter Horst Ralf Joachim Jörg Rolf Karl Martin Matthias Heinz Helmut Christian Markus Alexander Daniel Jens Sebastian Tobias Florian Jan Felix Lukas Paul Maximilian Leon Johannes Georg Friedrich Torsten Carsten Götz"),
        _w("Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert"),
        _DE_STEMS, _DE_ENDS, ("Berlin", "Hamburg", "München", "Köln", "Frankfurt am Main", "Stuttgart", "Leipzig", "Bonn", "Freiburg", "Münster"), ("weg", "straße", "gasse", "allee")),
    "GB": Country("United Kingdom", 10, "44", _w("7400 7500 7700 7800 7911"), 6, _w("20 131 161 113"),
        _w("Olivia Amelia Isla Ava Emily Sophia Grace Mia Poppy Ella Lily Evie Charlotte Margaret Susan Patricia Fiona Gillian Hazel Imogen"),
        _w("Oliver George Harry Jack Jacob Noah Charlie Thomas Oscar William James Alfie Ian Alistair Nigel Graham Duncan Callum Rhys Gareth"),
        _w("Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke MacDonald O'Brien McKenzie Campbell"),
        _EN_STEMS, _EN_ENDS, _w("London Leeds Edinburgh York Bath Glasgow Cardiff Exeter Derby"), _STREETS, True),
    "FR": Country("France", 7, "33", _w("6 7"), 8, _w("1 2 3 4 5"),
        _w("Marie Nathalie Isabelle Sylvie Catherine Françoise Valérie Christine Monique Sophie Hélène Camille Léa Manon Chloé Inès Claire Élodie"),
        _w("Jean Pierre Michel André Philippe Alain Bernard Jacques Daniel Nicolas Julien Jean-Pierre François Rémi Loïc Thierry Stéphane Benoît"),
        _w("Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier"),
        _FR_STEMS, _FR_ENDS, _w("Paris Lyon Marseille Lille Nantes Rennes Strasbourg Nice"), (" rue", " place", " chemin")),
    "ES": Country("España", 6, "34", _w("61 62 65 66"), 7, _w("91 93 95"),
        _w("María Carmen Josefa Isabel Ana Laura Cristina Marta Lucía Elena Pilar Raquel Sara Paula Rocío Inés"),
        _w("Antonio José Manuel Francisco Juan David Javier Jesús Carlos Daniel Miguel Alejandro Rafael Pedro Ángel Sergio"),
        _w("García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez"),
        _ES_STEMS, _ES_ENDS, _w("Madrid Barcelona Valencia Sevilla Zaragoza Málaga Bilbao"), (" calle", " avenida", " plaza")),
    "PL": Country("Polska", 4, "48", _w("50 60 66 69 79"), 7, _w("22 12 61"),
        _w("Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Magdalena Joanna Zofia"),
        _w("Andrzej Piotr Krzysztof Stanisław Tomasz Paweł Jan Marcin Michał Marek Grzegorz Łukasz"),
        _w("Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak"),
        _PL_STEMS, _PL_ENDS, _w("Warszawa Kraków Wrocław Poznań Łódź Gdańsk"), (" ulica", " aleja")),
    "RU": Country("Россия", 4, "7", _w("903 905 916 926 985"), 7, _w("495 812"),
        _w("Анна Мария Елена Ольга Наталья Екатерина Татьяна Ирина Светлана Юлия Дарья Ксения"),
        _w("Александр Сергей Дмитрий Андрей Алексей Максим Евгений Иван Михаил Николай Владимир Юрий"),
        _w("Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков"),
        _RU_STEMS, _RU_ENDS, _w("Москва Казань Самара Омск Уфа Пермь"), (" улица", " проспект")),
    "GR": Country("Ελλάδα", 1, "30", _w("690 694 697"), 7, _w("21 231"),
        _w("Μαρία Ελένη Κατερίνα Βασιλική Γεωργία Σοφία"), _w("Γιώργος Δημήτρης Κωνσταντίνος Ιωάννης Νίκος Χρήστος"),
        _w("Παπαδόπουλος Παπαγεωργίου Νικολάου Δημητρίου Βασιλείου Γεωργίου"), _w("Παπα Χατζη Κωνσταντ Γεωργ Δημ Αθανασ"), _w("όπουλος ίδης άκης ίου έας"),
        _w("Αθήνα Πάτρα Βόλος"), (" οδός",)),
    "JP": Country("Japan", 2, "81", _w("90 80 70"), 8, _w("3 6"),
        _w("Yuki Sakura Aoi Hana Yui Keiko Naoko Emi"), _w("Haruto Hiroshi Kenji Takashi Yuto Sota Akira Daiki"),
        _w("Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato"), _w("Naka Yama Kawa Ishi Mori Hashi Oka Matsu"), _w("moto mura guchi da naka saki hara shima"),
        _w("Tokyo Osaka Kyoto Nagoya"), (" chome",)),
    "TR": Country("Türkiye", 1, "90", _w("532 542 505"), 7, _w("212 312"),
        _w("Fatma Ayşe Emine Zeynep Elif Merve"), _w("Mehmet Mustafa Ahmet Ali Hüseyin Çağlar"), _w("Yılmaz Kaya Demir Çelik Şahin Yıldız"),
        _w("Ak Kara Öz Gül Er Tan"), _w("soy türk men doğan kaya bulut"), _w("İstanbul Ankara İzmir"), (" sokak",)),
}  # fmt: skip

STREET_STEMS = _w(
    "Linden Oak Elm Maple Cedar Willow Garten Schul Kirch Haupt Berg Wald Rosen Mill Park Lake Hill River Church Station Victoria Bahnhof Birken Ahorn Goethe Mozart Chestnut Sunset Highland Meadow Orchard Spring"
)
COMPANY_STEMS = _w(
    "Acme Alta Bright Core Delta Ever Fern Globe Harbor Ion Jade Key Luma Maxi Nova Omni Peak Quad River Solar Terra Uni Vega Wave Xeno Zen Hart Bradman Gold Oak Blue Red Iron Nord West"
)
COMPANY_ENDS = _w(
    "tech soft works line point base mark ware logic net form gate bridge land star field craft trade med port way"
)
COMPANY_KINDS = (
    "Inc",
    "GmbH",
    "Ltd",
    "Group",
    "LLC",
    "AG",
    "Foods",
    "Systems",
    "Labs",
    "Logistics",
    "Partners",
    "& Co",
)
TLDS = ("com", "com", "com", "net", "org", "io", "de", "co.uk")
MAIL_HOSTS = (
    "gmail.com",
    "gmail.com",
    "outlook.com",
    "yahoo.com",
    "hotmail.com",
    "icloud.com",
    "gmx.net",
    "web.de",
)
JOBS = (
    "Sales Manager",
    "Engineer",
    "Director",
    "Accountant",
    "Teacher",
    "Nurse",
    "Buyer",
    "Consultant",
    "Geschäftsführer",
    "Designer",
    "Analyst",
)
SHORT: dict[str, tuple[str, ...]] = {k: tuple(v.split("/")) for k, v in (e.split("=") for e in _w(
    "Robert=Bob/Rob William=Bill/Will Richard=Rick/Dick James=Jim/Jimmy Michael=Mike/Mick Thomas=Tom Joseph=Joe Charles=Chuck/Charlie Christopher=Chris Daniel=Dan Matthew=Matt "
    "Anthony=Tony Steven=Steve Andrew=Andy/Drew Joshua=Josh Kenneth=Ken/Kenny Timothy=Tim Edward=Ed/Ted Jeffrey=Jeff Nicholas=Nick Benjamin=Ben Samuel=Sam Gregory=Greg Alexander=Alex/Sasha "
    "Elizabeth=Liz/Beth/Betty Jennifer=Jen/Jenny Margaret=Maggie/Peggy Katherine=Kate/Kathy Catherine=Cathy/Kate Susan=Sue Rebecca=Becky Deborah=Deb/Debbie Patricia=Pat/Patty Barbara=Barb "
    "Kimberly=Kim Jessica=Jess Stephanie=Steph Samantha=Sam Katharina=Kathi/Käthe Johannes=Hannes/Hans Sebastian=Basti Maximilian=Max Stefanie=Steffi Francisco=Paco José=Pepe Антонина=Тоня "
    "Александр=Саша Дмитрий=Дима Сергей=Серёжа Екатерина=Катя Мария=Маша Наталья=Наташа Małgorzata=Gosia Katarzyna=Kasia Elżbieta=Ela Tomasz=Tomek"
))}  # fmt: skip


def surnames(country: Country) -> tuple[str, ...]:
    """Rarer surnames, made of the country's stems and ends; always the same ones in the same order."""
    made = [stem + end for stem in country.stems for end in country.ends]
    return tuple(sorted(made, key=hash_of))


def hash_of(text: str) -> int:
    """A number that looks random and is the same in every run."""
    value = 2166136261
    for c in text.encode():
        value = (value ^ c) * 16777619 & 0xFFFFFFFF
    return value


_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya".replace("-", "").split(
            " "
        ),
        strict=True,
    )
)
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρστυφχψως",
        "a v g d e z i th i k l m n x o p r s t y f ch ps o s".split(),
        strict=True,
    )
)
_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ł": "l", "ı": "i"}


@functools.lru_cache(100_000)
def ascii_form(name: str) -> str:
    """The name as it stands in an e-mail address."""
    table = _CYRILLIC | _GREEK | _GERMAN
    plain = "".join(table.get(c, c) for c in unicodedata.normalize("NFC", name.lower()))
    plain = "".join(
        table.get(c, c) for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c)
    )
    return "".join(c for c in plain if c.isascii() and c.isalnum()) or "x"
