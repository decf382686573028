"""The columns that customer managers and mailing tools export; the form is that of `programs`."""

from __future__ import annotations

_HUBSPOT = """
Record ID = source_id
Record ID - Contact = source_id
Contact ID = source_id
hs_object_id = source_id
First Name = first_name
Last Name = last_name
Email = email
Additional email addresses = email
Work email = email:Work
Phone Number = phone_number
Phone = phone_number
Mobile Phone Number = phone_number:Mobile
mobilephone = phone_number:Mobile
WhatsApp Phone Number = phone_number:WhatsApp
Fax Number = phone_number:Fax
Contact owner = assignee
hubspot_owner_id = assignee
Lead Status = metadata.Lead Status
Marketing contact status = metadata.Marketing contact status
Lifecycle Stage = metadata.Lifecycle Stage
Original Source = lead_source
Original Traffic Source = lead_source
Create Date = created_at
createdate = created_at
Last Modified Date = last_modified_on_source
lastmodifieddate = last_modified_on_source
Last Activity Date = metadata.Last Activity Date
Company Name = company
Company = company
Associated Company = company
Primary company = company
Primary Associated Company = company
Associated Company IDs = account_id
Primary Associated Company ID = account_id
Associated Company ID = account_id
Job Title = job_title
Salutation = title
Street Address = address.street
address = address.street
City = address.city
State/Region = address.state
state = address.state
Postal Code = address.postcode
zip = address.postcode
Country/Region = address.country
country = address.country
Website URL = website
website = website
LinkedIn Bio = note
LinkedIn URL = linkedin
Industry = industry
Date of birth = birthday
Unsubscribed from all email = is_opted_out
Seniority = seniority
Employment Seniority = seniority
Buying Role = decision_role
Time Zone = time_zone
Preferred language = language
"""

_SALESFORCE_API = """
Id = source_id
IsDeleted = -
MasterRecordId = -
AccountId = account_id
LastName = last_name
FirstName = first_name
MiddleName = middle_name
Suffix = suffix
Salutation = title
Name = display_name
OtherStreet = address.street:Other#1
OtherCity = address.city:Other#1
OtherState = address.state:Other#1
OtherPostalCode = address.postcode:Other#1
OtherCountry = address.country:Other#1
OtherLatitude = -
OtherLongitude = -
MailingStreet = address.street
MailingCity = address.city
MailingState = address.state
MailingPostalCode = address.postcode
MailingCountry = address.country
MailingLatitude = -
MailingLongitude = -
Phone = phone_number:Work
Fax = phone_number:Work Fax
MobilePhone = phone_number:Mobile
HomePhone = phone_number:Home
OtherPhone = phone_number:Other
AssistantPhone = phone_number:Assistant
ReportsToId = reports_to
Email = email
Title = job_title
Department = department
AssistantName = related:Assistant
LeadSource = lead_source
Birthdate = birthday
Description = note
OwnerId = assignee
HasOptedOutOfEmail = is_opted_out
CreatedDate = created_at
CreatedById = -
LastModifiedDate = last_modified_on_source
LastModifiedById = -
SystemModstamp = -
PhotoUrl = -
"""

_SALESFORCE_REPORT = """
Contact ID = source_id
Salutation = title
First Name = first_name
Middle Name = middle_name
Last Name = last_name
Suffix = suffix
Full Name = display_name
Title = job_title
Mailing Street = address.street
Mailing Address Line # = address.street
Mailing City = address.city
Mailing State/Province = address.state
Mailing Zip/Postal Code = address.postcode
Mailing Country = address.country
Other Street = address.street:Other#1
Other City = address.city:Other#1
Other State/Province = address.state:Other#1
Other Zip/Postal Code = address.postcode:Other#1
Other Country = address.country:Other#1
Phone = phone_number:Work
Business Phone = phone_number:Work
Mobile = phone_number:Mobile
Mobile Phone = phone_number:Mobile
Home Phone = phone_number:Home
Other Phone = phone_number:Other
Asst. Phone = phone_number:Assistant
Fax = phone_number:Work Fax
Business Fax = phone_number:Work Fax
Email = email
Account Name = company
Account Owner = assignee
Contact Owner = assignee
Account ID = account_id
Department = department
Assistant = related:Assistant
Reports To = reports_to
Birthdate = birthday
Lead Source = lead_source
Contact Record Type = metadata.Contact Record Type
Description = note
Contact Description = note
Email Opt Out = is_opted_out
Created Date = created_at
Last Modified Date = last_modified_on_source
"""

_MAILCHIMP = """
Email Address = email
First Name = first_name
Last Name = last_name
Address = address.full
Phone Number = phone_number
Birthday = birthday
MEMBER_RATING = -
OPTIN_TIME = opted_in_at
OPTIN_IP = -
CONFIRM_TIME = consent.at
CONFIRM_IP = -
LATITUDE = -
LONGITUDE = -
GMTOFF = -
DSTOFF = -
TIMEZONE = time_zone
CC = -
REGION = -
UNSUB_TIME = metadata.UNSUB_TIME
UNSUB_CAMPAIGN_TITLE = -
UNSUB_CAMPAIGN_ID = -
UNSUB_REASON = metadata.UNSUB_REASON
UNSUB_REASON_OTHER = -
CLEAN_TIME = -
CLEAN_CAMPAIGN_TITLE = -
CLEAN_CAMPAIGN_ID = -
LAST_CHANGED = last_modified_on_source
LEID = -
EUID = source_id
NOTES = note
TAGS = tags
"""

_ODOO = """
External ID = source_id
id = source_id
Name = display_name
name = display_name
Display Name = display_name
Is a Company = kind
is_company = kind
Company Type = kind
Related Company = company
parent_id = company
Company Name = company
Related Company/External ID = account_id
parent_id/id = account_id
Email = email
Phone = phone_number:Work
Mobile = phone_number:Mobile
Street = address.street
Street2 = address.street
City = address.city
State = address.state
state_id = address.state
state_id/id = address.state
Zip = address.postcode
Country = address.country
country_id = address.country
country_id/id = address.country
Website = website
Website Link = website
Job Position = job_title
function = job_title
Title = title
Tags = tags
category_id = tags
Notes = note
comment = note
Reference = metadata.Reference
ref = metadata.Reference
Tax ID = metadata.Tax ID
vat = metadata.Tax ID
Language = language
lang = language
Salesperson = assignee
user_id = assignee
"""

_CAMPAIGN = """
phone_number = phone_number
first_name = first_name
last_name = last_name
email = email
company_name = company
job_title = job_title
industry = industry
location = address.location
pin_code = address.postcode
keywords = tags
metadata = metadata
last_call_outcome = last_call_outcome
last_called_at = last_called_at
linkedin = linkedin
website = website
folder = folder
folder_name = folder
notes = note
id = source_id
created_at = created_at
updated_at = last_modified_on_source
"""

WRITTEN: dict[str, tuple[str, str]] = {
    "hubspot": (
        _HUBSPOT,
        "Record ID|Record ID - Contact|hs_object_id|Contact ID & Lifecycle Stage|"
        "Lifecycle Stage & Contact owner|Lead Status & Contact owner",
    ),
    "salesforce": (
        _SALESFORCE_API,
        "MasterRecordId|MailingStreet & LastName|SystemModstamp|AccountId & LastName|ReportsToId",
    ),
    "salesforce-report": (
        _SALESFORCE_REPORT,
        "Mailing State/Province|Mailing Zip/Postal Code|Account Name & Last Name|Mailing Street & Last Name",
    ),
    "mailchimp": (_MAILCHIMP, "MEMBER_RATING|LEID|EUID|OPTIN_TIME"),
    "odoo": (
        _ODOO,
        "Related Company/External ID|Is a Company|is_company|parent_id/id|External ID & Name|Job Position & Name",
    ),
    "s4": (_CAMPAIGN, "pin_code & phone_number|last_call_outcome|keywords & phone_number & company_name"),
}
"""By name: the table, and its signature: one of these headers, or sets of headers, must be there."""
