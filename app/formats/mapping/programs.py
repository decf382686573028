"""The columns that known programs export, by header, with the field that each is (facts from their exports).

A line is `Header = target` in the short form of `targets.target`; `#` in a header is a number, and counts the values.
`-` is a column that says nothing about the contact. To add a program: add its table here, and what tells it apart.
"""

from __future__ import annotations

_ADDRESS = """
Address # - {label} = address.label
Address # - Formatted = address.full
Address # - Street = address.street
Address # - City = address.city
Address # - PO Box = address.po_box
Address # - Region = address.state
Address # - Postal Code = address.postcode
Address # - Country = address.country
Address # - Extended Address = address.extra
E-mail # - {label} = email.label
E-mail # - Value = email
Phone # - {label} = phone_number.label
Phone # - Value = phone_number
Relation # - {label} = related.label
Relation # - Value = related
Website # - {label} = website.label
Website # - Value = website
Event # - {label} = important_date.label
Event # - Value = important_date
Custom Field # - {label} = custom.label
Custom Field # - Value = custom
"""

_GOOGLE_OLD = """
Name = display_name
Given Name = first_name
Additional Name = middle_name
Family Name = last_name
Yomi Name = metadata.Yomi Name
Given Name Yomi = phonetic_first_name
Additional Name Yomi = metadata.Additional Name Yomi
Family Name Yomi = phonetic_last_name
Name Prefix = title
Name Suffix = suffix
Initials = -
Nickname = nickname
Short Name = metadata.Short Name
Maiden Name = maiden_name
Birthday = birthday
Gender = gender
Location = metadata.Location
Billing Information = metadata.Billing Information
Directory Server = metadata.Directory Server
Mileage = metadata.Mileage
Occupation = role
Hobby = metadata.Hobby
Sensitivity = -
Priority = -
Subject = metadata.Subject
Notes = note
Language = language
Photo = photo
Group Membership = tags
IM # - Type = im.label
IM # - Service = im.service
IM # - Value = im
Organization # - Type = -
Organization # - Name = company
Organization # - Yomi Name = metadata.Organization Yomi Name
Organization # - Title = job_title
Organization # - Department = department
Organization # - Symbol = metadata.Organization Symbol
Organization # - Location = metadata.Organization Location
Organization # - Job Description = role
Jot # - Type = -
Jot # - Value = note
External ID # - Type = -
External ID # - Value = metadata.External ID
""" + _ADDRESS.replace("{label}", "Type")

_GOOGLE_NEW = """
First Name = first_name
Middle Name = middle_name
Last Name = last_name
Phonetic First Name = phonetic_first_name
Phonetic Middle Name = metadata.Phonetic Middle Name
Phonetic Last Name = phonetic_last_name
Name Prefix = title
Name Suffix = suffix
Nickname = nickname
File As = metadata.File As
Organization Name = company
Organization Title = job_title
Organization Department = department
Birthday = birthday
Notes = note
Photo = photo
Labels = tags
IM # - Label = im.label
IM # - Service = im.service
IM # - Value = im
""" + _ADDRESS.replace("{label}", "Label")

_GMAIL_2008 = """
Name = display_name
E-mail = email
Notes = note
Section # - Description = email.label
Section # - Email = email
Section # - IM = im
Section # - Phone = phone_number:Home
Section # - Mobile = phone_number:Mobile
Section # - Pager = phone_number:Pager
Section # - Fax = phone_number:Fax
Section # - Company = company
Section # - Title = job_title
Section # - Other = metadata.Other
Section # - Address = address.full
"""

# What the Outlook exports of other programs (Google, Outlook.com) have beside Outlook's own columns.
OUTLOOK_MORE = """
Business Country/Region = address.country:Work#1
Home Country/Region = address.country:Home
Other Country/Region = address.country:Other#2
Other Address = address.full:Other#2
Nickname = nickname
Given Yomi = phonetic_first_name
Surname Yomi = phonetic_last_name
Company Yomi = metadata.Company Yomi
IMAddress = im
Personal Web Page = website:Personal
Schools = metadata.Schools
PO Box = address.po_box:Home
Language1 = language
Email Display Name = -
"""

_LINKEDIN = """
First Name = first_name
Last Name = last_name
URL = linkedin
Email Address = email
Company = company
Position = job_title
Connected On = important_date:Connected On
"""

_YAHOO = """
First = first_name
Middle = middle_name
Last = last_name
Nickname = nickname
Email = email
Category = tags
Distribution Lists = tags
Messenger ID = im:Yahoo
Messenger ID# = im:Yahoo
Home = phone_number:Home
Work = phone_number:Work
Pager = phone_number:Pager
Fax = phone_number:Fax
Mobile = phone_number:Mobile
Other = phone_number:Other
Yahoo! Phone = phone_number:Other
Yahoo! ID = im:Yahoo
Primary = -
Alternate Email # = email
Personal Website = website:Personal
Business Website = website:Work
Title = job_title
Company = company
Work Address = address.street:Work#1
Work City = address.city:Work#1
Work State = address.state:Work#1
Work County = address.state:Work#1
Work ZIP = address.postcode:Work#1
Work Post Code = address.postcode:Work#1
Work Country = address.country:Work#1
Home Address = address.street:Home
Home City = address.city:Home
Home Town = address.city:Home
Work Town = address.city:Work#1
Home State = address.state:Home
Home County = address.state:Home
Home ZIP = address.postcode:Home
Home Post Code = address.postcode:Home
Home Country = address.country:Home
Birthday = birthday
Anniversary = wedding_anniversary
Custom 1 = metadata.Custom 1
Custom 2 = metadata.Custom 2
Custom 3 = metadata.Custom 3
Custom 4 = metadata.Custom 4
Comments = note
Skype ID = im:Skype
IRC ID = im:IRC
ICQ ID = im:ICQ
Google ID = im:Google Talk
MSN ID = im:MSN
AIM ID = im:AIM
QQ ID = im:QQ
"""

_KMAIL_ADDRESS = """
{0} Address Street = address.street:{1}
{0} Address City = address.city:{1}
{0} Address Locality = address.city:{1}
{0} Address Region = address.state:{1}
{0} Address Post Office Box = address.po_box:{1}
{0} Address Postal Code = address.postcode:{1}
{0} Address Country = address.country:{1}
{0} Address Label = address.full:{1}
"""

_KMAIL = (
    """
Unique Identifier = uid
Formatted Name = display_name
Family Name = last_name
Given Name = first_name
Additional Names = middle_name
Honorific Prefixes = title
Honorific Suffixes = suffix
Nick Name = nickname
Birthday = birthday
Home Phone = phone_number:Home
Business Phone = phone_number:Work
Mobile Phone = phone_number:Mobile
Home Fax = phone_number:Home Fax
Business Fax = phone_number:Work Fax
Car Phone = phone_number:Car
ISDN = phone_number:ISDN
Pager = phone_number:Pager
Email Address = email
Mail Client = -
Title = job_title
Role = role
Organization = company
Organisation = company
Note = note
URL = website
Homepage = website
Blog Feed = website:Blog
Department = department
Profession = metadata.Profession
Assistant's Name = related:Assistant
Manager's Name = related:Manager
Spouse's Name = related:Spouse
Partner's Name = related:Spouse
Office = metadata.Office
IM Address = im
Anniversary = wedding_anniversary
"""
    + _KMAIL_ADDRESS.format("Home", "Home")
    + _KMAIL_ADDRESS.format("Business", "Work#1")
)

WRITTEN: dict[str, tuple[str, str]] = {
    "google-old": (
        _GOOGLE_OLD,
        "Given Name|Family Name|E-mail # - Type|Phone # - Type|Address # - Type|Group Membership|Organization # - Name",
    ),
    "google-new": (
        _GOOGLE_NEW,
        "E-mail # - Label|Phone # - Label|Organization Name|Organization Title|"
        "Labels & E-mail # - Value|Labels & Phone # - Value",
    ),
    "gmail-2008": (_GMAIL_2008, "Section # - Description|Section # - Email"),
    "linkedin": (_LINKEDIN, "Connected On"),
    "yahoo": (
        _YAHOO,
        "First & Last & Email & Home|First & Last & Email & Work|First & Last & Messenger ID|Alternate Email # & First",
    ),
    "kmail": (_KMAIL, "Formatted Name|Honorific Prefixes"),
}
"""By name: the table, and its signature: one of these headers, or sets of headers, must be there."""
