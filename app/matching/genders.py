"""Names of men that those of women are made of: Jan and Jana, Paul and Pauline are two people, no slip and no short form."""

from __future__ import annotations

MEN = frozenset(
    "adam adolf adrian alain alan albert aleksandr alexandr alexis alfons alfred ali amin amir amit andre angel anil anton "
    "antonin arian arman armand arnold arun august augustin aurel axel aziz bastian bastien benedict benedikt bernard "
    "bernhard bogdan boris brian bruno bryan carl cecil celestin christian clement constantin cristian cyril damian "
    "damien dan daniel danil dean denis dominic dominik don edmund edward edwin emanuel emil emmanuel eric erik ernest "
    "ernestin ernst eugen evgeni fabian fabien farid ferdinand fernand firmin florent florentin florian francis francois "
    "frederic frederik friedrich fritz gabriel georg gerald gerard gerhard germain gilbert glen glenn gottfried gregor "
    "gustav habib halim hamid hans harald heinrich helmut hendrik henri henrik henry herman hermann hubert ian immanuel "
    "irvin ivan jacob jakob jamal jamil jan janus jaroslav jay jean jerzy joel johan john josef josep joseph josip jozef "
    "julian julien justin justyn kamal kamil karel karim karl karol khalid konrad konstantin kristian ladislav lalit "
    "latif lauren laurent leon leonard leonid leopold louis luc lucian lucien ludovic luis majid manuel marcel marcelin "
    "marian marin mario mark martin marvin maurice maxim maximilian mehdi melvin michael michail michal michel miguel "
    "mihai mihail milan miloslav miroslav mohit munir nabil nadir namit nicola nikhil nikola noel norbert otmar pascal "
    "patrik paul peter petr philip philipp quentin rafael raimund rajesh ram raphael rashid raul raymond rene richard "
    "robert roland romain roman ron said salim samir samuel sean sebastian sergei severin shaun shawn siegfried simon "
    "stanislav stefan stephan steven sumit sunil tahir teodor theodor thomas tomas urban valentin valer vasil victor "
    "vijay viktor vimal vincent vladimir vladislav walid walter wanja wilfried wilhelm william xavier yann yaroslav yasin "
    "zahir zdenk zoran".split()
)
ENDINGS = (
    "a",
    "e",
    "ne",
    "ina",
    "ine",
    "ia",
    "ie",
    "ette",
    "etta",
    "ella",
    "elle",
    "le",
    "na",
    "ka",
    "je",
    "ya",
    "ye",
)
"""What makes a woman's name of a man's."""


def man_in(name: str) -> tuple[str, ...]:
    """The names of men of which a woman's is made: `daniela`, `daniele` → `daniel`; empty for others."""
    if not name.endswith(("a", "e")):
        return ()
    return tuple(
        {name.removesuffix(end) for end in ENDINGS if name.endswith(end) and name.removesuffix(end) in MEN}
    )
