"""Messengers and profiles: IMPP with its many schemes, the older X- properties, RFC 9554's SOCIALPROFILE."""

from __future__ import annotations

import pytest

from tests.formats.vcard.cards import contact, told


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("IMPP:xmpp:zoe@jabber.example", "im (Jabber) = xmpp:zoe@jabber.example"),
        ("IMPP;TYPE=home;PREF=1:skype:live.zoe", "im (Skype)* = live.zoe"),
        ("IMPP;X-SERVICE-TYPE=Jabber:xmpp:zoe@jabber.example", "im (Jabber) = xmpp:zoe@jabber.example"),
        ("IMPP;X-SERVICE-TYPE=AIM:aim:zoe77", "im (AIM) = zoe77"),
        ("IMPP;SERVICE-TYPE=Signal:sgnl://signal.me/#p/+49", "im (Signal) = sgnl://signal.me/#p/+49"),
        ("IMPP;X-SERVICE-TYPE=GaduGadu:x-apple:12345", "im (GaduGadu) = x-apple:12345"),
        ("IMPP:zoe", "im = zoe"),
        ("X-AIM:zoe77", "im (AIM) = zoe77"),
        ("X-ICQ;TYPE=HOME:1234", "im (ICQ) = 1234"),
        ("X-JABBER;TYPE=WORK;TYPE=pref:zoe@jabber.example", "im (Jabber)* = zoe@jabber.example"),
        ("X-MSN:zoe@hotmail.example", "im (MSN) = zoe@hotmail.example"),
        ("X-YAHOO:zoe", "im (Yahoo) = zoe"),
        ("X-SKYPE:live.zoe", "im (Skype) = live.zoe"),
        ("X-SKYPE-USERNAME:live.zoe", "im (Skype) = live.zoe"),
        ("X-GADUGADU:77", "im (Gadu-Gadu) = 77"),
        ("X-GROUPWISE:zoe", "im (GroupWise) = zoe"),
        ("X-GOOGLE-TALK:zoe", "im (Google Talk) = zoe"),
        ("X-QQ:5551", "im (QQ) = 5551"),
        ("X-MS-IMADDRESS:zoe@x.example", "im = zoe@x.example"),
        ("X-KADDRESSBOOK-X-IMAddress:zoe@x.example", "im = zoe@x.example"),
        ("X-messaging/xmpp-All:zoe@x.example", "im (Jabber) = zoe@x.example"),
        ("X-SIP:sip:zoe@x.example", "im (SIP) = sip:zoe@x.example"),
        ("SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://social.example/@zoe", "social (Mastodon) = https://social.example/@zoe"),
        ("SOCIALPROFILE;SERVICE-TYPE=LinkedIn;PREF=1:https://www.linkedin.com/in/zoe", "linkedin* = https://www.linkedin.com/in/zoe"),
        ("SOCIALPROFILE;SERVICE-TYPE=SomeSite;VALUE=text:peter94", "social (SomeSite) = peter94"),
        ("SOCIALPROFILE:https://social.example/@zoe", "social = https://social.example/@zoe"),
        ("X-TWITTER:zoe", "social (Twitter) = zoe"),
        ("X-GITHUB:zoe", "social (GitHub) = zoe"),
        ("X-FACEBOOK:zoe", "facebook = zoe"),
        ("X-INSTAGRAM:zoe", "instagram = zoe"),
        ("X-SOCIALPROFILE;TYPE=home;TYPE=XING:zoe", "social (Xing) = zoe"),
    ],
)  # fmt: skip
def test_where_somebody_is_found_online(line: str, says: str) -> None:
    assert told(contact(line)) == [says]
