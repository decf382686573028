"""Importing: a plan of what each record of a file becomes, its run as one operation, and the way back."""

from app.services.history import Reversal, reversal, revert
from app.services.importing.making import ON_MATCH, make_plan
from app.services.importing.plan import ACTIONS, OPEN, Plan, PlanRow, possible
from app.services.importing.rejects import reject_ending, write_rejects
from app.services.importing.running import ImportResult, planned, run
from app.services.importing.sources import source_in, source_of

__all__ = [
    "ACTIONS",
    "ON_MATCH",
    "OPEN",
    "ImportResult",
    "Plan",
    "PlanRow",
    "Reversal",
    "make_plan",
    "planned",
    "possible",
    "reject_ending",
    "reversal",
    "revert",
    "run",
    "source_in",
    "source_of",
    "write_rejects",
]
