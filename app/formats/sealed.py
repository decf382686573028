"""Files that only a passphrase opens, in the age format (age-encryption.org/v1): any age program opens them without Kith.

`age --decrypt FILE` asks for the passphrase and gives the file inside. All of a file is sealed in memory, so that nothing
of it lies open on a disk.
"""

from __future__ import annotations

import unicodedata

from app.domain import limits
from app.domain.errors import KithError

ENDING = ".age"
HEAD = 64
"""So many bytes tell a sealed file."""
_HEADS = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")


class PassphraseWanted(KithError):
    """A sealed file for which no passphrase was given."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is protected by a passphrase. Give the one that it was made with.")


class WrongPassphrase(KithError):
    """A sealed file that this passphrase does not open."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"This passphrase does not open {name}. Look at capitals and spaces, and try again; the file is unchanged."
        )


def is_sealed(start: bytes) -> bool:
    """Whether what begins with these bytes is of the age format."""
    return start.startswith(_HEADS)


def bare_name(name: str) -> str:
    """The name of what is inside a sealed file."""
    return name[: -len(ENDING)] if name.lower().endswith(ENDING) else name


def seal(data: bytes, passphrase: str) -> bytes:
    """The data as a sealed file. Takes a second or more, on purpose: so does every guess. Raises KithError."""
    from pyrage import EncryptError
    from pyrage import passphrase as age

    if not passphrase:
        raise KithError("A passphrase has at least one letter.")
    if len(data) > limits.SEALED:
        raise KithError(
            f"More than {limits.SEALED >> 20} MB cannot be protected by a passphrase here. Save it without one."
        )
    try:
        return bytes(age.encrypt(data, unicodedata.normalize("NFC", passphrase)))
    except EncryptError as error:
        raise KithError(
            f"It could not be protected by a passphrase ({error}). Nothing was written."
        ) from error


def unseal(sealed: bytes, passphrase: str, name: str) -> bytes:
    """What is inside a sealed file that is called `name`.

    Raises PassphraseWanted, WrongPassphrase, or KithError if the file is damaged, cut short or sealed in another way.
    """
    from pyrage import DecryptError
    from pyrage import passphrase as age

    if not passphrase:
        raise PassphraseWanted(name)
    if len(sealed) > limits.SEALED + (limits.SEALED >> 4):
        raise KithError(f"{name} is too large to be opened here. Open it with an age program.")
    # The same letters can be written in several ways; another program may have taken them as the keyboard gave them.
    forms = [unicodedata.normalize("NFC", passphrase), passphrase, unicodedata.normalize("NFD", passphrase)]
    for form in dict.fromkeys(forms):
        try:
            return bytes(age.decrypt(sealed, form))
        except DecryptError as error:
            said = str(error)
            if said != _REFUSED:
                raise _unusable(name, said) from error
    raise WrongPassphrase(name)


_REFUSED = "Decryption failed"
"""What the library says when a passphrase does not open a whole header."""


def _unusable(name: str, said: str) -> KithError:
    if "No matching keys" in said:
        return KithError(f"{name} is sealed for somebody's key, not by a passphrase. Open it with age first.")
    if "Excessive work" in said:
        return KithError(
            f"{name} was sealed so strongly that it cannot be opened here. Open it with age first."
        )
    return KithError(f"{name} is damaged or cut short, so it cannot be opened. Take another copy of it.")
