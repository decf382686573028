"""Labels that say a number or address is not the contact's own: `Mother`, `Mutter mobil`, `Emergency contact`."""

from __future__ import annotations

from functools import lru_cache

from app.matching.latin import latin

KIN = frozenset(
    "mother mom mum mommy mummy mama mutter mutti father dad daddy papa vater vati parent parents eltern elternteil guardian "
    "wife husband spouse partner ehefrau ehemann frau mann gatte gattin lebensgefaehrte lebensgefaehrtin "
    "son daughter child children kid kids sohn tochter kind kinder brother sister sibling bruder schwester "
    "grandmother grandma granny grandfather grandpa nan oma opa grossmutter grossvater grosseltern aunt uncle tante onkel "
    "nanny babysitter caregiver carer betreuer betreuerin vormund emergency notfall notfallkontakt ice neighbor neighbour nachbar "
    "nachbarin mere maman pere parents conjoint epoux epouse mari femme fils fille frere soeur madre mamma padre papi mami esposa "
    "esposo marido mujer hijo hija hermano hermana padres urgencia urgencias moglie marito figlio figlia fratello sorella genitori "
    "emergenza matka ojciec tata zona maz moeder vader ouders vrouw zoon dochter mae pai mor far foraeldre mamka otec maminka".split()
)


@lru_cache(4096)
def of_kin(label: str) -> bool:
    """Whether a label names somebody other than the contact."""
    words = "".join(
        c if c.isalnum() else " " for c in latin(label).replace("'s", "").replace("\u2019s", "")
    ).split()
    return not KIN.isdisjoint(words)
