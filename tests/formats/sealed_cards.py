"""Two cards sealed by another program with little work, so that tests need not wait for each opening."""

import base64

PHRASE = "vier Wörter, die niemand rät"
SEALED_CARDS = base64.b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBZb3FDTy9tVERmUm96YVZqU1dJNnVBIDEwCkZ3WFFuQTd1K0RDVWl1SDFB"
    "WHhDR1JadDVoWXdGY1ZDeVA5ajlGd0VLaE0KLS0tIHNvdWRXOThzeko0bjhpdHJuTHlMNUJrSFNzS3hlYW1Nd3Z2eWhlcVNWVUUK"
    "2Ucejj6a0bDVymwQVpgWwi/8RNT/kTgI4bdaaNtZNzZCaPSAU6yuN8GUrPzJxwRyE1U41Kk87MlOuXv2xoyK7MqrlWd0pqBYNQRn"
    "ovH7R66ohTOC1u8F8+tEi6HxVoSLaR8MLPJrZtDeV0Pwe51/7/E7RgtHzi2LmdgrlsQKqRoSPmJKzytZR5zJrM62Lt/kFan5dwik"
    "SIRldBrsufM="
)
"""`people.vcf.age`: Ann Lee and Bob Ray as vCard 4."""
