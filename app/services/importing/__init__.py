"""Importing: a plan of what each record of a file becomes, its run as one operation, and the way back."""

from app.services.history import Reversal, reversal, revert
from app.services.importing.cells import Cell, cells_of
from app.services.importing.looking import Look, look, new_field
from app.services.importing.making import ON_MATCH, make_plan
from app.services.importing.plan import ACTIONS, OPEN, Plan, PlanRow, possible
from app.services.importing.rejects import write_rejects
from app.services.importing.running import ImportResult, planned, run

__all__ = [
    "ACTIONS",
    "ON_MATCH",
    "OPEN",
    "Cell",
    "ImportResult",
    "Look",
    "Plan",
    "PlanRow",
    "Reversal",
    "cells_of",
    "look",
    "make_plan",
    "new_field",
    "planned",
    "possible",
    "reversal",
    "revert",
    "run",
    "write_rejects",
]
