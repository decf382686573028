"""Compares how people are reached: phone numbers, e-mail addresses and profiles on the web."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from app.domain.folding import digits
from app.matching.columns import NONE, Columns, Ints, Vocabulary
from app.matching.statistics import Statistics
from app.matching.texts import Codes, among, graded, picked

PHONE_MOBILE, PHONE_OPEN, PHONE_FIXED, PHONE_SHARED, PHONE_NEAR, PHONE_OTHER = range(1, 7)
"""The same mobile number, number of unknown kind, landline, number of several people; one digit apart; different."""
EMAIL_OWN, EMAIL_SHARED, EMAIL_ROLE, EMAIL_NEAR, EMAIL_LOCAL, EMAIL_DOMAIN, EMAIL_OTHER = range(1, 8)
"""The same address of one person, of several, of an office; a typing error apart; same local part; same firm; different."""
LONE_PHONE, LONE_EMAIL, LONE_NAMED = 1, 2, 3
"""What two contacts share and nobody else has: a number, an address, an address that is made of the name."""

FREE_HOSTS = frozenset(
    "gmail.com googlemail.com yahoo.com yahoo.de yahoo.fr yahoo.co.uk yahoo.es yahoo.it hotmail.com hotmail.de hotmail.fr "
    "hotmail.co.uk outlook.com outlook.de live.com live.de live.se msn.com icloud.com me.com mac.com aol.com aol.de gmx.net "
    "gmx.de gmx.at gmx.ch gmx.com web.de t-online.de freenet.de mail.ru yandex.ru ya.ru bk.ru list.ru inbox.ru rambler.ru "
    "protonmail.com proton.me pm.me orange.fr free.fr laposte.net wanadoo.fr sfr.fr libero.it virgilio.it tiscali.it alice.it "
    "wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz email.cz bluewin.ch comcast.net verizon.net att.net sbcglobal.net "
    "btinternet.com sky.com virginmedia.com qq.com 163.com 126.com naver.com hanmail.net docomo.ne.jp ezweb.ne.jp ukr.net "
    "uol.com.br bol.com.br terra.com.br zoho.com fastmail.com mail.com posteo.de mailbox.org arcor.de online.de kabelmail.de "
    "rediffmail.com bigpond.com telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl hetnet.nl sapo.pt abv.bg freemail.hu "
    "citromail.hu post.cz volny.cz azet.sk net.hr telia.com bredband.net online.no".split()
)
ROLE_LOCALS = frozenset(
    "info office kontakt contact sales support service mail hello team admin post vertrieb buchhaltung accounting billing "
    "hr jobs press presse webmaster postmaster enquiries reception empfang zentrale help helpdesk marketing orders "
    "noreply no-reply family familie".split()
)

_NO_DIGITS = str.maketrans("", "", "0123456789")
_FAMILY_WORDS = frozenset(
    [
        "",
        *"the thes s fam family thefamily familie famille familia famiglia home house haus kids kinder twins".split(),
    ]
)


def _by_number(one: NDArray[np.int64], other: NDArray[np.int64]) -> Iterator[tuple[NDArray[np.intp], int]]:
    """(rows, the most that either has) of rows where both have any: as few as possible are compared crosswise."""
    most = np.where((one > 0) & (other > 0), np.maximum(one, other), 0)
    for number in range(1, int(most.max(initial=0)) + 1):
        rows = np.flatnonzero(most == number)
        if len(rows):
            yield rows, number


class Reach:
    """The columns of phones, e-mails and links with what the book's statistics say of them."""

    def __init__(
        self,
        columns: Columns,
        statistics: Statistics,
        bits: Callable[[Vocabulary, dict[str, int]], NDArray[np.float32]],
    ) -> None:
        c = self.columns = columns
        self.phone_bits = bits(c.numbers, statistics.counts["phone"])
        self.email_bits = bits(c.addresses, statistics.counts["email"])
        self.phone_count, self.email_count = ((cells >= 0).sum(1) for cells in (c.phones, c.emails))
        self.phone_people = c.numbers.map(statistics.people, np.int32)
        self.email_people = c.addresses.map(statistics.people, np.int32)
        self.number_values = c.numbers.map(lambda t: int(digits(t)[-15:] or 0), np.int64)
        self.domains, domains = c.addresses.derived(lambda t: t.rpartition("@")[2])
        self.domain_bits = bits(domains, statistics.counts["domain"])
        self.free = np.append(domains.map(lambda t: t in FREE_HOSTS, np.bool_)[:-1], True).astype(bool)
        self.roles = c.addresses.map(
            lambda t: t.partition("@")[0].rstrip("0123456789") in ROLE_LOCALS, np.bool_
        ).astype(bool)
        self.family_made, self.name_made = self._made_of_names()
        self.locals, _ = c.addresses.derived(lambda t: t.partition("@")[0])
        self.link_bits = bits(c.urls, {})

    def _made_of_names(self) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Which e-mail addresses are named after a family, not a person (`theolsens`, `meier`, `familie.meier`), and
        whose local part is nothing but the holder's name (`anna.meier`, `ameier`), so that it says what the name says."""
        families = np.zeros(len(self.columns.addresses) + 1, bool)
        named = families.copy()
        c = self.columns
        rows, cells = np.nonzero((c.emails >= 0) & (c.surname >= 0)[:, None])
        texts, names = self._address_texts, [*c.names.texts, ""]
        holders = (c.emails[rows, cells], c.surname[rows], c.family[rows, 0], c.given[rows, 0])
        for number, whole, word, first in zip(*(column.tolist() for column in holders), strict=True):
            family, given = names[whole].replace(" ", ""), names[first]
            local = texts[number].partition("@")[0]
            letters = local if local.isalpha() else "".join(filter(str.isalpha, local))
            rest = letters.replace(family, "").replace(names[word], "")
            if rest != letters:
                named[number] |= (
                    bool(given) and rest in (given, given[0]) and local.rstrip("0123456789") == local
                )
                families[number] |= rest in _FAMILY_WORDS
        return families, named

    def phones(self, a: Ints, b: Ints, similar: NDArray[np.bool_], put: Callable[..., None]) -> Codes:
        """Puts the level of the phone numbers. Typing errors are looked for only where the names are `similar`.

        Returns LONE_PHONE where they have a number, no landline, that nobody else has.
        """
        c = self.columns
        lone = np.zeros(len(a), np.int8)
        codes, bits = np.zeros(len(a), np.int8), np.zeros(len(a), np.float32)
        for rows, most in _by_number(self.phone_count[a], self.phone_count[b]):
            left, right = c.phones[a[rows], :most], c.phones[b[rows], :most]
            equal = (left[:, :, None] == right[:, None, :]) & (left[:, :, None] >= 0)
            rare = np.where(equal, self.phone_bits[left][:, :, None], -1.0).reshape(len(rows), -1)
            best = rare.argmax(1)
            found = rare[np.arange(len(rows)), best] >= 0
            i, j = np.divmod(best, most)
            number = np.where(found, left[np.arange(len(rows)), i], NONE)
            kinds = c.phone_kinds[a[rows], i], c.phone_kinds[b[rows], j]
            level = np.full(len(rows), PHONE_OTHER, np.int8)
            level[found] = PHONE_OPEN
            level[found & ((kinds[0] == 2) | (kinds[1] == 2))] = PHONE_FIXED
            level[found & ((kinds[0] == 1) | (kinds[1] == 1))] = PHONE_MOBILE
            kin = (kinds[0] == 3) | (kinds[1] == 3)
            level[found & (kin | (self.phone_people[number] > 3))] = PHONE_SHARED
            bits[rows] = np.where(found, self.phone_bits[number], 0)
            near = np.flatnonzero(~found & similar[rows])
            if len(near):
                level[near[self._near(left[near], right[near])]] = PHONE_NEAR
            codes[rows] = level
            alone = among(level, (PHONE_MOBILE, PHONE_OPEN)) & (self.phone_people[number] == 1)
            lone[rows[alone]] = LONE_PHONE
        put("phone", codes, bits)
        return lone

    def _near(self, left: Ints, right: Ints) -> NDArray[np.bool_]:
        x, y = self.number_values[left][:, :, None], self.number_values[right][:, None, :]
        apart = np.abs(x - y)
        both = (left[:, :, None] >= 0) & (right[:, None, :] >= 0) & (apart > 0) & (np.minimum(x, y) > 99_999)
        tail = (x % 10**8 == y % 10**8) & (np.minimum(x, y) >= 10**7)
        for _ in range(14):
            apart = np.where((apart % 10 == 0) & (apart > 0), apart // 10, apart)
        one = (apart <= 9) | ((apart % 9 == 0) & (apart <= 81))
        result: NDArray[np.bool_] = (both & (one | tail)).any((1, 2))
        return result

    def emails(
        self,
        a: Ints,
        b: Ints,
        similar: NDArray[np.bool_],
        swapped: NDArray[np.bool_],
        put: Callable[..., None],
    ) -> Codes:
        """Puts the level of the e-mail addresses. Where the names are `swapped` no name tells whose family it is.

        Returns LONE_EMAIL or LONE_NAMED where they have an address that nobody else has.
        """
        c = self.columns
        lone = np.zeros(len(a), np.int8)
        codes, bits = np.zeros(len(a), np.int8), np.zeros(len(a), np.float32)
        for rows, most in _by_number(self.email_count[a], self.email_count[b]):
            left, right = c.emails[a[rows], :most], c.emails[b[rows], :most]
            equal = (left[:, :, None] == right[:, None, :]) & (left[:, :, None] >= 0)
            worth = self.email_bits[left] - 20 * self.roles[left]
            rare = np.where(equal, worth[:, :, None], -99.0).reshape(len(rows), -1)
            best = rare.argmax(1)
            found = rare[np.arange(len(rows)), best] > -99
            address = np.where(found, left[np.arange(len(rows)), best // most], NONE)
            level = np.full(len(rows), EMAIL_OTHER, np.int8)
            one, two = self.domains[left], self.domains[right]
            firm = (one[:, :, None] == two[:, None, :]) & ~self.free[one][:, :, None]
            in_firm = firm.any((1, 2))
            level[in_firm] = EMAIL_DOMAIN
            rarest = np.where(firm, self.domain_bits[one][:, :, None], 0).max((1, 2))
            bits[rows] = np.where(found, self.email_bits[address], rarest)
            part = np.flatnonzero(~found & similar[rows])
            if len(part):
                same = (self.locals[left[part]][:, :, None] == self.locals[right[part]][:, None, :]) & (
                    left[part][:, :, None] >= 0
                )
                same &= ~self.roles[left[part]][:, :, None]
                said = same & self.name_made[left[part]][:, :, None]
                level[part[said.any((1, 2))]] = 0
                level[part[(same & ~said).any((1, 2))]] = EMAIL_LOCAL
                first = graded(left[part, 0], right[part, 0], self._near_email, 0, 0)
                level[part[first == 1]] = EMAIL_NEAR
            level[found] = EMAIL_OWN
            family = self.family_made[address] & ~swapped[rows]
            level[found & ((self.email_people[address] > 3) | family)] = EMAIL_SHARED
            level[found & self.roles[address]] = EMAIL_ROLE
            codes[rows] = level
            alone = (level == EMAIL_OWN) & (self.email_people[address] == 1)
            lone[rows[alone]] = np.where(self.name_made[address], LONE_NAMED, LONE_EMAIL)[alone]
        put("email", codes, bits)
        return lone

    def _near_email(self, a: Ints, b: Ints) -> Codes:
        """Where addresses are a typing error apart; other numbers are none: by them people tell theirs from others'."""
        texts = self._address_texts
        one, two = picked(texts, a), picked(texts, b)
        near = cpdist(one, two, scorer=OSA.distance, score_cutoff=1, dtype=np.int32) <= 1
        for k in np.flatnonzero(near).tolist():
            near[k] = one[k].translate(_NO_DIGITS) != two[k].translate(_NO_DIGITS)
        codes: Codes = near.astype(np.int8)
        return codes

    @property
    def _address_texts(self) -> list[str]:
        if not hasattr(self, "_texts"):
            self._texts = self.columns.addresses.texts
        return self._texts

    def links(self, a: Ints, b: Ints, put: Callable[..., None]) -> None:
        """Puts the level of profiles and websites: 1 the same profile, 2 the same website, 3 other profiles."""
        c = self.columns
        codes = np.zeros(len(a), np.int8)
        rows = np.flatnonzero((c.links[a, 0] >= 0) & (c.links[b, 0] >= 0))
        if len(rows):
            left, right = c.links[a[rows]], c.links[b[rows]]
            equal = (left[:, :, None] == right[:, None, :]) & (left[:, :, None] >= 0)
            if not hasattr(self, "_websites"):
                self._websites = c.urls.map(lambda t: t.startswith("website:"), np.bool_).astype(bool)
            site = self._websites[left][:, :, None]
            codes[rows] = np.where((equal & ~site).any((1, 2)), 1, np.where(equal.any((1, 2)), 2, 3))
        put("link", codes)
