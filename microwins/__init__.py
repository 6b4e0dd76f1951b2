"""Micro Wins: one small promise is enough."""

__version__ = "0.1.0"
