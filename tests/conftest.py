"""What holds for every test: Qt without a screen, and how Hypothesis searches."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

from hypothesis import HealthCheck, settings

# A loaded machine is no reason to fail: no deadlines. "ci" tries the same examples each time, "dev" new ones.
_PATIENT = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("dev", **_PATIENT)
settings.register_profile("ci", derandomize=True, **_PATIENT)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
