"""Duplicates: profiles → keys → candidate pairs → evidence → probability → clusters. Pure; no labels, no training."""

from app.matching.counting import taught
from app.matching.evidence import Cluster, Evidence, Pair
from app.matching.finding import find, order
from app.matching.keeping import mark
from app.matching.lookup import best, compare, lookalikes
from app.matching.model import Model
from app.matching.profile import Profile, profile
from app.matching.quoting import as_written, quoted
from app.matching.recipes import keys
from app.matching.statistics import Statistics
from app.matching.stored import StoredProfiles
from app.matching.wording import words

__all__ = [
    "Cluster",
    "Evidence",
    "Model",
    "Pair",
    "Profile",
    "Statistics",
    "StoredProfiles",
    "as_written",
    "best",
    "compare",
    "find",
    "keys",
    "lookalikes",
    "mark",
    "order",
    "profile",
    "quoted",
    "taught",
    "words",
]
