"""Headers in further languages than those whose words `synonyms` takes apart: known as a whole only, and the order of
day and month that the words of any language speak for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from app.formats.mapping.headers import key, tokens, word_set
from app.formats.mapping.lexicon import Named
from app.formats.mapping.presets import presets
from app.formats.mapping.targets import Target, target

_WORDS = """
first_name = 名 名前（名） Имя Ім'я Ad Adı İsim Fornavn Förnamn Etunimi Jméno Křestní_jméno Keresztnév Meno 이름
last_name = 姓 苗字 Фамилия Прізвище Soyad Soyadı Etternavn Efternavn Efternamn Sukunimi Příjmení Vezetéknév
last_name = Priezvisko 성
full_name = 氏名 名前 お名前 姓名 ФИО ПІБ Ad_Soyad Adı_Soyadı Navn Namn Nimi Koko_nimi Név Celé_jméno 성명
middle_name = Отчество По_батькові
company = 会社 会社名 勤務先 公司 公司名称 單位 单位 Организация Компания Организація Şirket Firma Selskap Firmanavn Företag
company = Yritys Společnost Cég 회사
department = 部署 部门 部門 Отдел Подразделение Departman Avdeling Afdeling Avdelning Osasto Oddělení Osztály 부서
job_title = 役職 職位 职位 职务 Должность Посада Unvan Ünvan Görev Stilling Tehtävänimike Pozice Beosztás 직책
phone_number = 電話 電話番号 电话 电话号码 電話號碼 Телефон Номер_телефона Telefon_Numarası Telefonnummer Puhelin Puhelinnumero
phone_number = Telefonszám 전화 전화번호
phone_number:Mobile = 携帯 携帯電話 携帯番号 手机 手机号 手機 行動電話 Мобильный Мобильный_телефон Мобільний Cep Cep_Telefonu Mobil
phone_number:Mobile = Matkapuhelin Mobilní_telefon Mobiltelefon 휴대폰 휴대전화
phone_number:Work = 会社電話 工作电话 Рабочий_телефон İş_Telefonu
phone_number:Home = 自宅電話 家庭电话 Домашний_телефон Ev_Telefonu
phone_number:Home = 固定電話 固定电话 座机 Городской_телефон Sabit_Telefon Ev_Tel Fastnet Fasttelefon Hemtelefon Hjemmetelefon
phone_number:Home = Fast_telefon Lankapuhelin Pevná_linka Vezetékes Vezetékes_telefon Telefon_domů 집전화
phone_number:Fax = FAX番号 ファックス 传真 傳真 Факс Faks
email = メール メールアドレス 邮箱 电子邮件 電子郵件 電郵 Почта Эл._почта Электронная_почта E-posta E-posta_adresi E-post
email = Sähköposti 이메일 전자메일
address.postcode = 郵便番号 邮编 邮政编码 郵遞區號 Индекс Почтовый_индекс Posta_Kodu Postnummer Postinumero PSČ Irányítószám 우편번호
address = 住所 地址 Адрес Адреса Adres Adresse Adress Osoite Adresa Cím 주소
address.city = 市区町村 城市 Город Місто Şehir İl Poststed Postort Kaupunki Město Város 도시
address.state = 都道府県 省份 Область Регион İlçe Kraj
address.street = 街道 Улица Вулиця Sokak Cadde Gate Gata Katuosoite Ulice Utca
address.country = 国 国名 国家 國家 Страна Країна Ülke Land Maa Země Ország 국가
birthday = 誕生日 生年月日 生日 出生日期 Дата_рождения День_рождения Дата_народження Doğum_Tarihi Doğum_Günü Fødselsdato
birthday = Födelsedag Födelsedatum Syntymäpäivä Syntymäaika Datum_narození Születési_dátum 생일 생년월일
note = メモ 備考 备注 備註 Заметки Примечание Примечания Комментарий Нотатки Not Notlar Notat Anteckningar
note = Muistiinpanot Poznámka Poznámky Megjegyzés 메모
website = ウェブサイト ホームページ 网站 網站 Сайт Веб-сайт Web_Sitesi Nettsted Webbplats Verkkosivusto 웹사이트
first_name = Όνομα Prenume Ime Собствено_име Eesnimi Vārds Vardas שם_פרטי الاسم_الأول نام पहला_नाम Nama_Depan Tên ชื่อ
last_name = Επώνυμο Επίθετο Nume_de_familie Prezime Priimek Презиме Фамилно_име Perekonnanimi Uzvārds Pavardė שם_משפחה
last_name = اسم_العائلة اللقب نام_خانوادگی उपनाम Nama_Belakang Họ นามสกุล
full_name = Ονοματεπώνυμο Nume_complet Ime_i_prezime Ime_in_priimek Име Име_и_фамилия Täisnimi Vārds_un_uzvārds Vardas_ir_pavardė
full_name = שם שם_מלא الاسم الاسم_الكامل نام_و_نام_خانوادگی नाम पूरा_नाम Nama Nama_Lengkap Họ_tên Họ_và_tên ชื่อ-นามสกุล ชื่อเต็ม
middle_name = Πατρώνυμο Tên_đệm
company = Εταιρεία Companie Tvrtka Preduzeće Podjetje Фирма Ettevõte Uzņēmums Įmonė חברה الشركة شرکت कंपनी Perusahaan Công_ty บริษัท
job_title = Θέση Επάγγελμα Funcție Radno_mjesto Delovno_mesto Длъжност Ametikoht Amats Pareigos תפקיד المسمى_الوظيفي المنصب سمت पद Jabatan
job_title = Chức_vụ Chức_danh ตำแหน่ง
department = Τμήμα Departament Odjel Oddelek Osakond Nodaļa Skyrius מחלקה القسم विभाग Departemen Phòng_ban แผนก
phone_number = Τηλέφωνο Αρ._τηλεφώνου Telefonski_broj Broj_telefona Telefonska_številka Телефонен_номер Telefoninumber Tālrunis
phone_number = Telefonas Telefono_numeris טלפון מספר_טלפון الهاتف رقم_الهاتف تلفن شماره_تلفن फ़ोन फोन_नंबर Telepon Nomor_Telepon Điện_thoại
phone_number = Số_điện_thoại โทรศัพท์ เบอร์โทร เบอร์โทรศัพท์
phone_number:Mobile = Κινητό Κινητό_τηλέφωνο Mobitel Mobilni Mobilni_telefon Мобилен Мобилен_телефон Mobiiltelefon Mobilais Mobilusis
phone_number:Mobile = נייד טלפון_נייד الجوال المحمول موبایل मोबाइल मोबाइल_नंबर No_HP Ponsel Di_động มือถือ
email = Ηλεκτρονικό_ταχυδρομείο Ηλ._ταχυδρομείο E-pošta Електронна_поща Имейл E-pasts El._paštas דוא"ל אימייל البريد_الإلكتروني
email = ایمیل ईमेल Surel Thư_điện_tử อีเมล
address = Διεύθυνση Adresă Naslov Aadress Adrese Adresas כתובת العنوان آدرس पता Alamat Địa_chỉ ที่อยู่
address.street = Οδός Strada Ulica Tänav Iela Gatvė רחוב الشارع خیابان Jalan Đường ถนน
address.city = Πόλη Oraș Grad Mesto Град Linn Pilsēta Miestas עיר المدينة شهر शहर Kota Thành_phố จังหวัด
address.postcode = Ταχυδρομικός_κώδικας Τ.Κ. ΤΚ Cod_poștal Poštanski_broj Poštna_številka Пощенски_код Postiindeks Pasta_indekss
address.postcode = Pašto_kodas מיקוד الرمز_البريدي کد_پستی पिन_कोड Kode_Pos Mã_bưu_điện รหัสไปรษณีย์
address.country = Χώρα Țară Država Държава Riik Valsts Šalis ארץ מדינה البلد الدولة کشور देश Negara Quốc_gia ประเทศ
birthday = Ημερομηνία_γέννησης Γενέθλια Data_nașterii Zi_de_naștere Datum_rođenja Datum_rojstva Rođendan Дата_на_раждане Рожден_ден
birthday = Sünnipäev Sünniaeg Dzimšanas_diena Dzimšanas_datums Gimimo_data תאריך_לידה יום_הולדת تاريخ_الميلاد تاریخ_تولد जन्मतिथि जन्म_तिथि
birthday = Tanggal_Lahir Ngày_sinh วันเกิด
note = Σημειώσεις Σχόλια Observații Napomena Bilješke Opombe Бележки Märkused Piezīmes Pastabos
note = הערות ملاحظات یادداشت टिप्पणी Catatan Ghi_chú หมายเหตุ
website = Ιστοσελίδα Ιστότοπος Spletna_stran Уебсайт Veebileht Mājaslapa Svetainė אתר אתר_אינטרנט الموقع_الإلكتروني وبسایت वेबसाइट Situs_web
website = Trang_web เว็บไซต์
phonetic_last_name = ふりがな フリガナ カナ
job_title = Titre_professionnel
address.postcode = Address_Post_Code Home_Address_Post_Code Work_Address_Post_Code
address.unit = Complemento
address.extra = Bairro
""".strip()

_DAY_FIRST = word_set("""
    geburtstag geburtsdatum geboren vorname nachname telefon strasse ort plz
    naissance prenom nom rue ville telephone courriel anniversaire
    nacimiento nombre apellido apellidos correo telefono calle fecha cumpleanos poblacion
    nascita cognome nome cellulare indirizzo comune telefono compleanno
    nascimento sobrenome celular endereco telefone aniversario
    geboortedatum verjaardag voornaam achternaam straat plaats telefoon
    urodzenia imie nazwisko ulica miejscowosc miasto urodziny
    ονομα επωνυμο γεννησης prenume nasterii prezime rodenja rodjenja priimek rojstva раждане
    рождения имя фамилия народження doğum dogum soyad fødselsdato fodselsdato fornavn narozeni prijmeni
""")
"""Folded words of headers in languages of countries that write the day before the month."""


@cache
def _known() -> dict[str, Target]:
    """The targets by header key: those listed here, then what the localized programs agree upon."""
    english = {header for p in presets() if p.language.startswith("en") for header in p.targets}
    found: dict[str, Target | None] = dict.fromkeys(english)
    for preset in presets():
        if preset.language.startswith("en"):
            continue
        for header, targets in preset.targets.items():
            goal = targets[0]
            said = found.setdefault(header, goal)
            if goal is None or said is None or (said.field, said.component) != (goal.field, goal.component):
                found[header] = None
    result = {header: goal for header, goal in found.items() if goal is not None}
    for line in _WORDS.splitlines():
        code, headers = line.split(" = ")
        result |= {key(header.replace("_", " ")): target(code) for header in headers.split()}
    return result


def foreign(header: str) -> Named | None:
    """What a header says that stands here as a whole, or None."""
    goal = _known().get(key(header))
    return None if goal is None else Named(goal, 0, 0.9)


def puts_day_first(columns: Sequence[str]) -> bool:
    """Whether two words of the headers are of languages whose countries write 31/12, and so is not one alone by chance."""
    return len({word for column in columns for word in tokens(column)} & _DAY_FIRST) >= 2
