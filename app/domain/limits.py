"""How much a file may hold before it is cut, refused or told of: every limit on input, in one place.

Sizes in bytes unless said otherwise. They lie far above what people have, and low enough that no file takes more than
300 MB of memory (`tests/formats/test_fuzz.py`).
"""

TEXT_LINE = 8 << 20
"""Characters of one line of a delimited text; the rest of it is left out."""
RECORD_LINES = 2_000
"""Lines that a quoted cell may run over before its quote counts as forgotten."""
VCARD_LINE = 24 << 20
"""One unfolded line of a card (a photo); a longer one is left out and told of."""
VCARD_TEXT = 4 << 20
"""Characters of one text value of a card."""
CARD = 48 << 20
"""One card with all its lines."""
CARD_PROPERTIES = 10_000
"""Lines of one card, and values of one contact."""
LDIF_LINE = 32 << 20
"""One unfolded line of an LDIF entry."""
SHEET_UNPACKED = 1_500_000_000
"""All parts of a zipped spreadsheet together (a full sheet of a million rows has about this)."""
SHEET_RATIO = 200
"""How often its packed size a large part of a spreadsheet may unpack to."""
SHEET_SMALL = 60_000_000
"""Parts up to this size may be packed as tightly as they like."""
SHEET_TEXT = 4_000_000
"""A run without a tag in a spreadsheet's XML; a cell holds 32,767 characters at most."""
SHEET_CELLS = 8_000_000
"""Cells that a sheet may span in memory (about 30 bytes each) unless most of them are filled."""
PHOTO = 20_000_000
"""One photo file."""
QUERY_DEPTH = 50
"""Parentheses within parentheses of a query."""
QUERY_TERMS = 500
"""Terms in one query: more than that no database takes in one condition."""
SEALED = 512 << 20
"""A file that a passphrase protects: it is sealed and opened in memory."""
