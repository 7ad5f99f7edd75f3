"""How HRP, an LSTM and a graph attention network allocate a portfolio of US mid-caps, within declared limits."""

__version__ = "0.4.0"
