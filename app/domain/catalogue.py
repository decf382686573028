"""The built-in fields (`fields.md` sections 3 and 4), in the order in which editor and card show them.

To add a field: add one entry. Editor, card, import mapping, export, search, merge and filters follow from it.
"""

from __future__ import annotations

from functools import partial

from app.domain.fields import DataType, Field, Fields, Place

PHONE_LABELS = (
    "Mobile", "Work", "Home", "Fax", "WhatsApp", "Other", "Main", "Pager", "Home Fax", "Work Fax", "Company Main",
    "Business", "Business Fax", "Assistant", "Car",
)  # fmt: skip
RELATION_LABELS = (
    "Spouse", "Child", "Parent", "Sibling", "Assistant", "Manager", "Friend", "Partner", "Mother", "Father", "Brother",
    "Sister", "Relative", "Colleague", "Referred By",
)  # fmt: skip
SERVICES = ("Mastodon", "X", "Signal", "Bluesky", "Threads", "YouTube", "TikTok", "GitHub", "Xing", "Other")

_name = partial(Field, section="Name", group="name")
_org = partial(Field, section="Work", group="organisation")
_date = partial(Field, data_type=DataType.DATE, section="Dates")
_own = partial(Field, section="About", place=Place.CONTACT, searchable=False)
_flag = partial(_own, data_type=DataType.BOOLEAN)
_stamp = partial(_own, data_type=DataType.DATE, section="Record", editable=False)

BUILTIN = Fields([
    _name("title", "Title", enum_values=("Mr.", "Mrs.", "Ms.", "Miss", "Mx.", "Dr.", "Prof."), vcard="N"),
    _name("first_name", "First name", vcard="N", matching=True),
    _name("middle_name", "Middle name", vcard="N", matching=True),
    _name("last_name", "Last name", vcard="N", matching=True),
    _name("suffix", "Suffix", vcard="N", matching=True),
    _name("nickname", "Nickname", singular=False, vcard="NICKNAME", matching=True, group=""),
    _name("display_name", "Display name", vcard="FN", group=""),
    _name("maiden_name", "Maiden name", group="", matching=True),
    _name("phonetic_first_name", "Phonetic first name", vcard="X-PHONETIC-FIRST-NAME", group=""),
    _name("phonetic_last_name", "Phonetic last name", vcard="X-PHONETIC-LAST-NAME", group=""),
    _name("marketing_name", "Marketing name", group=""),
    _org("company", "Company", vcard="ORG", matching=True),
    _org("department", "Department", vcard="ORG"),
    _org("job_title", "Job title", vcard="TITLE", matching=True),
    _org("role", "Role", vcard="ROLE"),
    Field("seniority", "Seniority", section="Work"),
    Field("decision_role", "Decision role", section="Work"),
    Field("industry", "Industry", section="Work"),
    Field("is_company_primary", "Main contact at the company", DataType.BOOLEAN, "Work", searchable=False),
    Field("reports_to", "Reports to", DataType.CONTACT, "People"),
    Field("phone_number", "Phone", DataType.PHONE, "Phone", singular=False, labels=PHONE_LABELS, vcard="TEL", matching=True),
    Field("email", "E-mail", DataType.EMAIL, "E-mail", singular=False, labels=("Personal", "Work", "Other"), vcard="EMAIL", matching=True),
    Field("address", "Address", DataType.ADDRESS, "Address", singular=False, vcard="ADR", matching=True,
          labels=("Home", "Work", "Investment Property", "Other")),
    Field("website", "Website", DataType.URL, "Online", singular=False, labels=("Personal", "Work", "Other"), vcard="URL", matching=True),
    Field("linkedin", "LinkedIn", DataType.URL, "Online", vcard="X-SOCIALPROFILE", matching=True),
    Field("facebook", "Facebook", DataType.URL, "Online", vcard="X-SOCIALPROFILE"),
    Field("instagram", "Instagram", DataType.URL, "Online", vcard="X-SOCIALPROFILE"),
    Field("social", "Social profile", DataType.URL, "Online", singular=False, labels=SERVICES, vcard="X-SOCIALPROFILE"),
    Field("im", "Messenger", section="Online", singular=False, vcard="IMPP",
          labels=("Jabber", "Skype", "Telegram", "Signal", "WhatsApp", "Matrix", "ICQ", "AIM", "Other")),
    _date("birthday", "Birthday", vcard="BDAY", matching=True),
    _date("wedding_anniversary", "Wedding anniversary", vcard="ANNIVERSARY"),
    _date("home_anniversary", "Home anniversary"),
    _date("work_anniversary", "Work anniversary"),
    _date("child_birthday", "Child's birthday", singular=False, labels=("Child",)),
    _date("important_date", "Important date", singular=False, labels=("Anniversary", "Other"), vcard="X-ABDATE"),
    Field("related", "Related", DataType.CONTACT, "People", singular=False, labels=RELATION_LABELS, vcard="RELATED"),
    Field("note", "Note", section="Note", singular=False, multiline=True, vcard="NOTE"),
    Field("gender", "Gender", section="About", vcard="GENDER"),
    Field("pronouns", "Pronouns", section="About", vcard="PRONOUNS"),
    Field("language", "Language", section="About", vcard="LANG"),
    Field("time_zone", "Time zone", section="About", vcard="TZ"),
    Field("kind", "Kind", section="About", enum_values=("person", "organisation", "group"), vcard="KIND"),
    Field("photo", "Photo", DataType.IMAGE, "Photo", vcard="PHOTO", searchable=False, column=False),
    Field("cover_image_url", "Cover image", DataType.URL, "Photo", searchable=False, column=False),
    Field("business_card_url", "Business card", DataType.URL, "Photo", searchable=False, column=False),
    Field("assignee", "Assignee", section="About"),
    Field("lead_source", "Lead source", section="About"),
    Field("account_id", "Account id", section="About"),
    _own("folder", "Folder"),
    _own("tags", "Tags", singular=False, vcard="CATEGORIES"),
    _flag("favourite", "Favourite"),
    _flag("parked", "Parked"),
    _flag("opted_in", "Opted in"),
    _stamp("opted_in_at", "Opted in at", editable=True),
    _flag("is_opted_out", "Opted out"),
    _own("consent", "Consent", column=False),
    _own("metadata", "Metadata", column=False),
    _own("touch_freq", "Touch every (days)", DataType.NUMBER),
    _own("source", "Source", section="Record", editable=False),
    _own("source_type", "Source type", section="Record"),
    _own("source_id", "Source id", section="Record"),
    _stamp("last_modified_on_source", "Modified on source"),
    _own("ios_address_book_id", "iOS address book id", section="Record", column=False),
    _own("android_address_book_id", "Android address book id", section="Record", column=False),
    _own("uid", "UID", section="Record", vcard="UID", column=False, editable=False),
    _own("created_by", "Created by", section="Record", editable=False),
    _own("updated_by", "Updated by", section="Record", editable=False),
    _stamp("created_at", "Created"),
    _stamp("updated_at", "Changed"),
    _stamp("last_touch", "Last touch"),
    _stamp("next_touch", "Next touch"),
    _stamp("last_called_at", "Last called"),
    _own("last_call_outcome", "Last call outcome", section="Record", editable=False),
])  # fmt: skip
