"""How HRP, an LSTM and a graph attention network allocate a portfolio of US mid-caps, within declared limits.

The names below are what most notebooks need; each is loaded when it is first used, so that `import portfolio` costs next to nothing.
`nbs/index.ipynb` says what they are for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "1.0.0"

_PLACES = {  # name -> the module it comes from, below the package
    "Market": "core.market",
    "PerformanceTargets": "core.targets",
    "read_settings": "core.settings",
    "simulate_market": "data.simulation.simulated_market",
    "BarStore": "data.store.bar_store",
    "ingest": "data.sources.ingest",
    "universe_at": "data.universe",
    "Allocator": "allocators.registry",
    "ModelSpec": "allocators.registry",
    "register": "allocators.registry",
    "find_model": "allocators.registry",
    "make_allocator": "allocators.registry",
    "hrp": "allocators.hrp",
    "herc_weights": "allocators.herc",
    "min_variance": "allocators.classical",
    "risk_parity": "allocators.classical",
    "HRP": "allocators.estimator",
    "HERC": "allocators.estimator",
    "Constraints": "allocators.constraints",
    "project": "allocators.constraints",
    "market_folds": "evaluation.folds",
    "backtest": "evaluation.account",
    "performance": "evaluation.metrics",
    "peeks": "evaluation.lookahead",
    "ScalabilityManager": "scaling.capacity_planning",
}
__all__ = [*_PLACES]

if TYPE_CHECKING:  # for editors and type checkers, which do not run `__getattr__`
    from portfolio.allocators.classical import min_variance, risk_parity
    from portfolio.allocators.constraints import Constraints, project
    from portfolio.allocators.estimator import HERC, HRP
    from portfolio.allocators.herc import herc_weights
    from portfolio.allocators.hrp import hrp
    from portfolio.allocators.registry import Allocator, ModelSpec, find_model, make_allocator, register
    from portfolio.core.market import Market
    from portfolio.core.settings import read_settings
    from portfolio.core.targets import PerformanceTargets
    from portfolio.data.simulation.simulated_market import simulate_market
    from portfolio.data.sources.ingest import ingest
    from portfolio.data.store.bar_store import BarStore
    from portfolio.data.universe import universe_at
    from portfolio.evaluation.account import backtest
    from portfolio.evaluation.folds import market_folds
    from portfolio.evaluation.lookahead import peeks
    from portfolio.evaluation.metrics import performance
    from portfolio.scaling.capacity_planning import ScalabilityManager


def __getattr__(name: str):
    if name not in _PLACES:
        raise AttributeError(f"portfolio has no `{name}`; it has {', '.join(_PLACES)}, and its modules")
    found = getattr(import_module(f"portfolio.{_PLACES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted([*globals(), *_PLACES])
