"""Fixtures shared by the exported tests; the only file under tests/ that is written by hand."""

import os

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ.setdefault(name, "1")  # one worker, one thread budget; set before numpy is imported

from pathlib import Path

import hypothesis
import pytest

from portfolio.core.files import ROOT

hypothesis.settings.register_profile("project", deadline=None, derandomize=True)  # a slow machine is not a failure
hypothesis.settings.load_profile("project")


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Folder of the real market data, which is not part of the project; the test is skipped where it is absent."""
    folder = Path(os.environ.get("PORTFOLIO_REAL_DATA") or ROOT.parent / "shared" / "data")
    if not (folder / "sp400_daily.parquet").exists():
        pytest.skip(f"real market data not found in {folder}; set PORTFOLIO_REAL_DATA to its folder")
    return folder


@pytest.fixture(scope="session")
def small_market():
    """Simulated market of 60 members over six years."""
    from portfolio.data.simulation.simulated_market import simulate_market

    return simulate_market(members=60, start="2012-01-03", end="2017-12-29", seed=11)
