"""The attribute names of LDIF files, in lower case, and what each is (RFC 2798, RFC 4519, Mozilla's schema)."""

from __future__ import annotations

from app.formats.mapping.headers import word_set

VALUES: dict[str, tuple[str, str | None]] = {
    name: (field, label or None)
    for field, label, names in (
        ("display_name", "", "cn commonname displayname"),
        ("first_name", "", "givenname gn firstname"),
        ("middle_name", "", "middlename additionalname"),
        ("last_name", "", "sn surname lastname"),
        ("title", "", "personaltitle salutation"),
        ("suffix", "", "generationqualifier"),
        ("nickname", "", "mozillanickname xmozillanickname nickname"),
        (
            "email",
            "",
            "mail email rfc822mailbox mozillasecondemail xmozillasecondemail mailalternateaddress othermailbox",
        ),
        ("phone_number", "Work", "telephonenumber workphone otherphone officephone"),
        ("phone_number", "Home", "homephone hometelephonenumber"),
        ("phone_number", "Fax", "facsimiletelephonenumber fax"),
        ("phone_number", "Home Fax", "homefacsimiletelephonenumber homefax"),
        ("phone_number", "Mobile", "mobile mobiletelephonenumber cellphone cell othermobile"),
        ("phone_number", "Pager", "pager pagertelephonenumber pagerphone"),
        ("phone_number", "Telex", "telexnumber"),
        ("phone_number", "ISDN", "internationalisdnnumber"),
        ("phone_number", "Other", "ipphone"),
        ("company", "", "o organizationname organization company"),
        ("department", "", "ou organizationalunitname orgunit department departmentnumber"),
        ("job_title", "", "title jobtitle"),
        ("role", "", "role businessrole employeetype"),
        ("industry", "", "businesscategory"),
        ("website", "Work", "mozillaworkurl workurl wwwhomepage url"),
        ("website", "Personal", "mozillahomeurl homeurl"),
        ("website", "", "labeleduri labeledurl homepage"),
        ("im", "AIM", "nsaimid mozillaaimscreenname aimscreenname"),
        ("im", "Jabber", "jabberid"),
        ("im", "ICQ", "icq"),
        ("im", "Skype", "skypeid"),
        ("note", "", "description notes info comment"),
        ("language", "", "preferredlanguage"),
        ("reports_to", "", "manager"),
        ("related", "Assistant", "secretary assistantname assistant"),
        ("related", "Spouse", "spousename spouse"),
        ("gender", "", "gender"),
    )
    for name in names.split()
}
"""By name: the field and the label."""

ADDRESS: dict[str, tuple[str, str]] = {
    name: (label, part)
    for label, part, names in (
        ("Home", "street", "mozillahomestreet homestreet mozillahomestreet2 homestreet2"),
        ("Home", "city", "mozillahomelocalityname homelocalityname homecity"),
        ("Home", "state", "mozillahomestate homestate"),
        ("Home", "postcode", "mozillahomepostalcode homepostalcode"),
        ("Home", "country", "mozillahomecountryname homecountryname homecountry"),
        ("Home", "location", "homepostaladdress mozillahomepostaladdress mozillahomepostaladdress2"),
        (
            "Work",
            "street",
            "street streetaddress mozillaworkstreet2 mozillaworkstreet workstreet workstreet2",
        ),
        ("Work", "city", "l locality localityname"),
        ("Work", "state", "st stateorprovincename region"),
        ("Work", "postcode", "postalcode zip"),
        ("Work", "country", "c countryname co friendlycountryname"),
        ("Work", "po_box", "postofficebox"),
        ("Work", "location", "postaladdress mozillapostaladdress mozillapostaladdress2 registeredaddress"),
    )
    for name in names.split()
}
"""By name: the address's label and the part of it."""

DATES: dict[str, tuple[str, str]] = {
    "birthyear": ("birthday", "year"),
    "birthmonth": ("birthday", "month"),
    "birthday": ("birthday", "day"),
    "dateofbirth": ("birthday", ""),
    "birthdate": ("birthday", ""),
    "anniversaryyear": ("wedding_anniversary", "year"),
    "anniversarymonth": ("wedding_anniversary", "month"),
    "anniversaryday": ("wedding_anniversary", "day"),
    "anniversary": ("wedding_anniversary", ""),
}
"""By name: the field, and the part of the date or `""` for all of it."""

PHOTOS = frozenset({"jpegphoto", "photo", "thumbnailphoto"})

IDLE = word_set(
    """dn version objectclass changetype modifytimestamp createtimestamp entryuuid mozillausehtmlmail xmozillausehtmlmail
    mozillahtmlmail userpassword usercertificate usersmimecertificate userpkcs12 structuralobjectclass creatorsname
    modifiersname entrycsn hassubordinates subschemasubentry entrydn member uniquemember"""
)
"""What says nothing about the person, and passwords."""
