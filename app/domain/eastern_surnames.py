"""Where the surname ends in a name in Chinese characters or Hangul that is written without a gap."""

from __future__ import annotations

import re

_WHOLE = re.compile("[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]{2,5}|[\uac00-\ud7a3]{2,5}")
_OF_TWO = frozenset(
    "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 夏侯 皇甫 公孙 慕容 令狐 尉迟 남궁 황보 제갈 선우 독고 사공".split()
)
"""Chinese and Korean surnames of two signs; nearly all others have one."""
_JAPANESE = (
    "佐藤 sato|鈴木 suzuki|高橋 takahashi|田中 tanaka|伊藤 ito|渡辺 渡邊 渡邉 watanabe|山本 yamamoto|中村 nakamura|小林 kobayashi|"
    "加藤 kato|吉田 yoshida|山田 yamada|佐々木 sasaki|山口 yamaguchi|松本 matsumoto|井上 inoue|木村 kimura|林 hayashi|"
    "斎藤 斉藤 齋藤 saito|清水 shimizu|山崎 yamazaki|森 mori|池田 ikeda|橋本 hashimoto|阿部 abe|石川 ishikawa|山下 yamashita|"
    "中島 nakajima|石井 ishii|小川 ogawa|前田 maeda|岡田 okada|長谷川 hasegawa|藤田 fujita|後藤 goto|近藤 kondo|村上 murakami|"
    "遠藤 endo|青木 aoki|坂本 sakamoto|福田 fukuda|太田 ota|西村 nishimura|藤井 fujii|金子 kaneko|岡本 okamoto|藤原 fujiwara|"
    "三浦 miura|中野 nakano|中川 nakagawa|原田 harada|松田 matsuda|竹内 takeuchi|小野 ono|田村 tamura|中山 nakayama|和田 wada|"
    "石田 ishida|森田 morita|上田 ueda|原 hara|内田 uchida|柴田 shibata|酒井 sakai|宮崎 miyazaki|横山 yokoyama|高木 takagi|安藤 ando|"
    "宮本 miyamoto|大野 ono|小島 kojima|谷口 taniguchi|今井 imai|工藤 kudo|高田 takada|増田 masuda|丸山 maruyama|杉山 sugiyama|"
    "村田 murata|大塚 otsuka|新井 arai|小山 koyama|平野 hirano|藤本 fujimoto|河野 kono|上野 ueno|野口 noguchi|武田 takeda|"
    "松井 matsui|千葉 chiba|菅原 sugawara|岩崎 iwasaki|久保 kubo|木下 kinoshita|佐野 sano|松尾 matsuo|市川 ichikawa|菊地 kikuchi|"
    "野村 nomura|渡部 watanabe|本田 honda|黒田 kuroda|黒澤 黒沢 kurosawa"
)


def by_word(table: str) -> dict[str, tuple[str, ...]]:
    """The Latin readings of every word of a table of `word word reading reading` entries, by word."""
    result: dict[str, tuple[str, ...]] = {}
    for entry in table.split("|"):
        parts = entry.split()
        latin = tuple(p for p in parts if p.isascii())
        for word in parts:
            if not word.isascii():
                result[word] = (*result.get(word, ()), *latin)
    return result


JAPANESE_SURNAMES = by_word(_JAPANESE)
"""Japanese surnames, with how they are written in Latin letters."""


def surname_length(text: str) -> int:
    """How many signs of a whole name are the surname; 0 if it is no such name, or nobody can tell."""
    if not _WHOLE.fullmatch(text):
        return 0
    for length in (3, 2):
        if len(text) > length and (text[:length] in JAPANESE_SURNAMES or text[:length] in _OF_TWO):
            return length
    return {2: 1, 3: 1, 4: 2}.get(len(text), 0)
