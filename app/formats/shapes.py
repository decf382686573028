"""The keys under which the source systems S0 to S4 know our fields in JSON (`fields.md` section 8)."""

from __future__ import annotations

NAMES = {
    "first": "first_name", "last": "last_name", "firstname": "first_name", "lastname": "last_name", "name": "display_name",
    "full_name": "display_name", "prefix": "title", "salutation": "title", "phone": "phone_number", "number": "phone_number",
    "mobile": "phone_number", "email_address": "email", "company_name": "company", "organization": "company",
    "organisation": "company", "account_name": "company", "position": "job_title", "linkedin_url": "linkedin",
    "facebook_url": "facebook", "instagram_url": "instagram", "url": "website", "avatar": "photo", "avatar_url": "photo",
    "profile_image_url": "photo", "assignee_id": "assignee", "assignee_name": "assignee", "owner": "assignee", "owner_id": "assignee",
    "notes": "note", "is_primary": "is_company_primary", "birth_date": "birthday",
    "timezone": "time_zone", "locale": "language",
}  # fmt: skip
LISTS = {
    "phone_numbers": "phone_number", "phones": "phone_number", "emails": "email", "email_addresses": "email", "addresses": "address",
    "websites": "website", "urls": "website", "nicknames": "nickname",
}  # fmt: skip
STAMPS = {
    "created_at": "created_at", "tm_create": "created_at", "updated_at": "updated_at", "tm_update": "updated_at",
    "deleted_at": "deleted_at", "tm_delete": "deleted_at", "opted_in_at": "opted_in_at",
    "last_modified_on_source": "last_modified_on_source",
}  # fmt: skip
PEOPLE = ("created_by", "updated_by", "deleted_by", "created_for", "updated_for", "deleted_for")
TEXTS = ("source_type", "source_id", "ios_address_book_id", "android_address_book_id", "uid")
PARTS = {
    "house_num": "house_number", "name": "street", "street_name": "street", "suftype": "street_suffix", "unit_number": "unit",
    "postal_code": "postcode", "pin_code": "postcode", "zip": "postcode", "line1": "line1", "line2": "line2", "full": "full",
}  # fmt: skip
NEVER = frozenset({"", "9999-01-01T00:00:00Z", "9999-01-01 00:00:00.000000"})
