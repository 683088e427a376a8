"""Dateline turns a news article into data that can be cited."""

__version__ = "0.17.0"
