"""vCard 2.1, 3.0 and 4.0 (versit 1996, RFC 2426, RFC 6350, RFC 9554): cards in from bytes, contacts out to bytes.

The way in: `encodings` (bytes to UTF-8 bytes) → `lines` (unfolded lines with numbers) → `lexer` (properties) →
`cards` (BEGIN to END) → one module per concern, each a few functions that a table in `reading` calls → `draft`
(the contact). The way out: `writing` asks `standard` for the properties that other programs read, and `kith` for
the X-KITH- properties that carry what the standard has no place for; what a card would not give back is found by
reading it again. To read a further property: write its function and name it in `reading.HANDLERS`.
"""

from app.formats.vcard.cards import cards
from app.formats.vcard.reading import read_card, read_cards
from app.formats.vcard.writing import lost, write_cards

__all__ = ["cards", "lost", "read_card", "read_cards", "write_cards"]
