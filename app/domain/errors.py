"""What can go wrong in the user's world; any other exception is a bug of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.contact import Contact


class KithError(Exception):
    """Something that the user can understand and act on: the message says what, where and what to do."""


class StaleVersion(KithError):
    """A save against an older version of a contact.

    `mine` is what was to be saved, `theirs` what the book holds now (None if it was removed meanwhile).
    """

    def __init__(self, mine: Contact, theirs: Contact | None) -> None:
        super().__init__(
            "This contact was changed elsewhere while you edited it. Keep yours, take theirs, or merge them."
            if theirs is not None
            else "This contact was removed elsewhere while you edited it. Save it as a new one, or let it go."
        )
        self.mine = mine
        self.theirs = theirs


class NotABook(KithError):
    """The file is there but is no address book of ours; it is left as it is."""


class DamagedBook(KithError):
    """The file is an address book of ours, but cannot be read wholly; it is left as it is and can be recovered."""


class NewerBook(KithError):
    """The address book was written by a newer version of the program; it is left as it is."""


class ReadOnlyBook(KithError):
    """The address book can be read but not written to."""
