"""How names in Chinese characters and Hangul are written in Latin letters.

A reading only ever speaks for a pair: one character has many, by country and dialect, and not all are known here.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product

from app.domain.eastern_surnames import JAPANESE_SURNAMES, by_word

_INITIALS = "g kk n d tt r m b pp s ss _ j jj ch k t p h".replace("_", "").split(" ")
_MEDIALS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
_FINALS = ["", *"k k ks n nj nh t l lk lm lb ls lt lp lh m p ps t t ng t t k t p h".split()]
_KOREAN = (
    "김 kim gim|이 lee yi rhee i|박 park bak pak|최 choi choe|정 jung jeong chung|강 kang gang|조 cho jo|윤 yoon yun|장 jang chang|"
    "임 lim im rim|오 oh o|서 seo suh|신 shin sin|권 kwon gwon|황 hwang|안 ahn an|전 jeon jun chun|유 yoo yu ryu|고 ko koh go|"
    "문 moon mun|손 son sohn|배 bae pae|백 baek paik|허 heo huh hur|남 nam|심 shim sim|노 noh no roh|곽 kwak gwak|성 sung seong|"
    "차 cha|주 joo ju chu|우 woo u|구 koo gu ku|민 min|나 na ra|진 jin chin|지 ji chi|엄 um eom|원 won|천 cheon chun|방 bang pang|"
    "공 kong gong|현 hyun hyeon|변 byun byeon|여 yeo yuh|추 choo chu|도 do|소 so|석 seok suk|선 sun seon|설 seol sul|길 gil kil|"
    "류 ryu yoo|양 yang|리 lee ri rhee"
)
_CHINESE = (
    "李 li lee lei|王 wang wong|张張 zhang cheung chang teo|刘劉 liu lau|陈陳 chen chan tan|杨楊 yang yeung young|黄黃 huang wong ng|"
    "赵趙 zhao chiu chao|吴吳 wu ng|周 zhou chow chau|徐 xu tsui hsu chui|孙孫 sun suen|马馬 ma|朱 zhu chu|胡 hu wu woo|"
    "郭 guo kwok kuo|何 he ho|林 lin lam lim|罗羅 luo law lo|高 gao ko kao|郑鄭 zheng cheng tay|梁 liang leung|谢謝 xie tse hsieh|"
    "宋 song sung|唐 tang tong|许許 xu hui hsu koh|邓鄧 deng tang teng|韩韓 han hon|冯馮 feng fung|曹 cao tso tsao|彭 peng pang|"
    "曾 zeng tsang tseng|肖蕭萧 xiao siu hsiao|田 tian tin|董 dong tung|潘 pan poon|袁 yuan yuen|蔡 cai tsai choi chua|"
    "蒋蔣 jiang chiang tseung|余 yu yue|于 yu|杜 du to tu|叶葉 ye yip yeh yap|程 cheng ching|魏 wei ngai|苏蘇 su so|吕呂 lu lui|"
    "丁 ding ting|任 ren yam|卢盧 lu lo|姚 yao yiu|沈 shen shum|钟鍾 zhong chung|姜 jiang keung|崔 cui tsui|谭譚 tan tam|陆陸 lu luk|"
    "范 fan|汪 wang wong|廖 liao liu|石 shi shek|金 jin kam|韦韋 wei wai|贾賈 jia|夏 xia ha|付傅 fu|方 fang fong|邹鄒 zou chow|"
    "熊 xiong hung|白 bai pak|孟 meng mang|秦 qin chun|邱 qiu yau|侯 hou hau|江 jiang kong|尹 yin wan|薛 xue sit|闫閻 yan yim|"
    "段 duan|雷 lei lui|龙龍 long lung|黎 li lai|史 shi sze|陶 tao to|贺賀 he|毛 mao mo|郝 hao|顾顧 gu koo ku|龚龔 gong kung|"
    "邵 shao siu|万萬 wan man|覃 qin tan|武 wu|钱錢 qian chin|戴 dai tai|严嚴 yan yim|莫 mo mok|孔 kong hung|向 xiang|常 chang|"
    "汤湯 tang tong|温 wen wan|康 kang hong|施 shi|文 wen man|牛 niu|樊 fan|葛 ge|邢 xing|安 an on|齐齊 qi|易 yi|乔喬 qiao|伍 wu ng|"
    "庞龐 pang|颜顏 yan ngan|倪 ni|庄莊 zhuang chong|聂聶 nie|章 zhang|鲁魯 lu|岳 yue|翟 zhai|殷 yin|申 shen|欧歐 ou au|耿 geng|"
    "关關 guan kwan|兰蘭 lan|焦 jiao|俞 yu|左 zuo|柳 liu|甘 gan kam|祝 zhu|包 bao|宁寧 ning|尚 shang|符 fu|舒 shu|阮 ruan yuen|"
    "柯 ke or|纪紀 ji|梅 mei mui|童 tong|凌 ling|毕畢 bi|单單 shan|裴 pei|霍 huo fok|涂 tu|成 cheng shing|苗 miao|谷 gu kuk|盛 sheng|"
    "曲 qu|翁 weng yung|冉 ran|骆駱 luo|蓝藍 lan|路 lu|游 you yau|辛 xin|靳 jin|管 guan|柴 chai|蒙 meng|鲍鮑 bao|华華 hua wah|喻 yu|"
    "祁 qi|蒲 pu|房 fang|滕 teng|屈 qu wat|饶饒 rao|解 xie|牟 mou|艾 ai|尤 you|阳陽 yang|时時 shi|穆 mu|农農 nong|司 si|"
    "卓 zhuo cheuk|古 gu|吉 ji|缪 miao|简 jian|车車 che|项項 xiang|连連 lian|芦 lu|麦麥 mai mak|褚 chu|娄 lou|窦 dou|戚 qi|岑 cen|"
    "景 jing|党 dang|宫 gong|费費 fei|卜 bu|冷 leng|晏 yan"
)
_PINYIN = (
    "wei伟偉威卫維维为為玮煒炜微薇巍|min敏民旻岷|jing静靜晶京靖婧菁敬竞璟|li丽麗莉力立利黎理励礼栗|qiang强強蔷|lei磊蕾雷垒|"
    "jun军軍俊君峻钧骏珺|yang洋扬揚阳陽|yong勇永咏泳|yan艳豔燕妍岩彦颜言延嫣琰雁|jie杰傑洁潔捷婕劼|juan娟鹃|tao涛濤韬桃|"
    "ming明鸣铭茗名|chao超潮朝晁|xiu秀修|xia霞夏侠|ping平萍苹屏|gang刚剛钢岗|gui桂贵貴|ying英颖穎莹瑩盈影樱鹰瑛应|hua华華花桦|"
    "yu玉宇雨裕瑜羽郁语煜昱钰育渝毓禹豫|lan兰蘭岚澜|feng峰锋鋒凤鳳枫丰风|bo波博勃伯|hui辉輝慧惠晖卉会蕙|fei飞飛菲斐非妃|"
    "hong红紅宏洪鸿弘虹泓|peng鹏鵬朋|bin斌彬滨宾|hao浩豪昊皓好|kai凯凱开楷恺|ting婷廷庭亭|xue雪学學|mei梅美媚玫|na娜纳|dan丹旦|"
    "xin鑫欣新心馨昕辛信芯|yi怡一宜艺毅仪逸益义奕懿伊依易意忆翼|fang芳方放|jian建健剑坚鉴俭|guo国國果|zhi志智芝治之知植芷|wen文雯闻|"
    "shu淑书舒树姝|zhen珍贞真振震珠祯臻|ling玲凌灵铃菱|qin琴勤钦芹沁|xiang翔祥香湘想|sheng胜生升声晟盛圣|liang亮良梁|dong东東冬栋|"
    "hai海|bing冰兵炳|long龙龍隆|yun云雲韵芸赟|lin林琳霖麟临|chun春纯|qing清青庆卿晴|ru如茹汝儒|ya雅亚娅|meng梦夢萌孟|jia佳家嘉加|"
    "xuan轩宣萱璇玄|zi子梓紫姿资|han涵寒汉晗翰瀚|rui瑞睿锐蕊芮|qi琪琦奇启祺齐棋麒|ke可科珂克轲|ai爱艾|cheng成城诚程承澄|da大达|de德|"
    "fu福富芙|guang光广|he和荷鹤贺赫|heng恒恆衡|huan欢焕环|ji吉基继季济|jin金进锦瑾今晋|kang康|kun坤昆琨|le乐|nan南楠男|ni妮|"
    "ning宁寧凝|qian倩茜千谦乾|qiu秋|quan权全泉|rong荣蓉容融榕|shan珊山善|shao少绍|shi诗世石士时|si思斯丝|song松颂|ti缇|tian天甜田恬|"
    "wang旺|xi曦希西熙喜溪|xiao小晓曉笑潇筱|xing星兴杏行|xu旭绪|ye叶烨晔野|you友佑悠有|yuan元媛远圆源园|yue月悦越玥岳|ze泽则|zhe哲喆|"
    "zheng正征政峥|zhong忠中|zhu竹|zhuo卓|an安|bai白|bei贝蓓|bi碧|can灿|chang昌畅长|chen晨辰琛宸|chuan川传|ding定|en恩|er尔|"
    "fan凡帆繁|gao高|ge歌|hu虎|jiao娇姣|jiang江|ju菊|jue珏|lian莲廉|mu木沐牧|nian年|pei佩培沛|ran然冉|ren仁|run润|sen森|tong彤桐童|"
    "wan婉万|wu武|xian贤先娴|yao瑶耀尧|zhan展|zhao昭兆|zong宗|zu祖|tai太泰|man曼满|sha莎|ming溟|ou鸥|xun勋迅|cui翠|dao道|e娥|gen根|"
    "gong功|hou厚|jiu久"
)
_JAPANESE_GIVEN = (
    "太郎 taro|次郎 二郎 jiro|三郎 saburo|一郎 ichiro|花子 hanako|健 ken takeshi|健一 kenichi|健太 kenta|翔 sho|翔太 shota|"
    "大輔 daisuke|拓也 takuya|直樹 naoki|浩 hiroshi|博 hiroshi|弘 hiroshi|誠 makoto|隆 takashi|明 akira|陽子 yoko|洋子 yoko|"
    "裕子 yuko|優子 yuko|由美子 yumiko|美咲 misaki|愛 ai|恵子 keiko|京子 kyoko|久美子 kumiko|智子 tomoko|直美 naomi|明美 akemi|"
    "真由美 mayumi|由美 yumi|美穂 miho|麻衣 mai|舞 mai|葵 aoi|結衣 yui|さくら sakura|桜 sakura|陽菜 hina|健二 kenji|賢二 kenji|"
    "和也 kazuya|達也 tatsuya|哲也 tetsuya|雄一 yuichi|裕一 yuichi|学 manabu|剛 tsuyoshi|豊 yutaka|茂 shigeru|勝 masaru|実 minoru|"
    "進 susumu|清 kiyoshi|正 tadashi|修 osamu|聡 satoshi|智 satoshi|徹 toru|亮 ryo|涼 ryo|蓮 ren|悠斗 yuto|大和 yamato|英樹 hideki|"
    "秀樹 hideki|幸子 sachiko|和子 kazuko|節子 setsuko|文子 fumiko|美智子 michiko|千尋 chihiro|恵 megumi|薫 kaoru|忍 shinobu|純 jun|"
    "潤 jun|俊介 shunsuke"
)


_SURNAMES = by_word(_KOREAN) | {letter: latin for word, latin in by_word(_CHINESE).items() for letter in word}
_GIVEN = by_word(_JAPANESE_GIVEN)
_SOUND = {
    letter: "".join(c for c in entry if c.isascii())
    for entry in _PINYIN.split("|")
    for letter in entry
    if not letter.isascii()
}


def _hangul(text: str) -> str:
    """Hangul in the revised romanisation; empty for a text with other signs."""
    result = ""
    for sign in text:
        at = ord(sign) - 0xAC00
        if not 0 <= at < 11172:
            return ""
        result += _INITIALS[at // 588] + _MEDIALS[at % 588 // 28] + _FINALS[at % 28]
    return result


def is_sure(given: str) -> bool:
    """Whether a given name is known to be read in one way (nearly), so that another name is another person's."""
    return given in _GIVEN or bool(_hangul(given))


_ROMANISED = (
    ("young", "yeong"), ("hyun", "hyeon"), ("kyung", "gyeong"), ("myung", "myeong"), ("byung", "byeong"), ("jung", "jeong"),
    ("sung", "seong"), ("seung", "seong"), ("chul", "cheol"), ("yun", "yeon"), ("hui", "hi"), ("oo", "u"), ("ee", "i"), ("k", "g"),
    ("sh", "s"), ("ch", "j"),
)  # fmt: skip


def romanised(name: str) -> str:
    """A Korean name in Latin letters as one however it is romanised: `younghee`, `yeonghui` → one."""
    for letters, same in _ROMANISED:
        name = name.replace(letters, same)
    return name


def reads(written: str, text: str, surname: bool) -> bool:
    """Whether what is written in Latin letters is a reading of this name."""
    known = readings(text, surname)
    return bool(written) and (
        written in known or (bool(_hangul(text)) and romanised(written) in map(romanised, known))
    )


_SYLLABLES = frozenset(_SOUND.values()) | {r for found in _SURNAMES.values() for r in found if len(r) < 7}


def two_syllables(name: str) -> tuple[str, str] | None:
    """The syllables of a Chinese given name of two; None for others."""
    cuts = (k for k in range(2, len(name) - 1) if name[:k] in _SYLLABLES and name[k:] in _SYLLABLES)
    at = max(cuts, default=0)
    return (name[:at], name[at:]) if at else None


@lru_cache(20_000)
def readings(text: str, surname: bool) -> frozenset[str]:
    """How a given name or surname may be written in Latin letters, as one word; empty if that is not known."""
    found = set((_SURNAMES.get(text, ()) if surname else ()) or ())
    found.update((JAPANESE_SURNAMES if surname else _GIVEN).get(text, ()))
    if hangul := _hangul(text):
        found.add(hangul)
    signs = [{_SOUND[c]} if c in _SOUND else set(_SURNAMES.get(c, ())[:1]) for c in text]
    if all(signs):
        found.update(map("".join, product(*signs)))
    return frozenset(found)
