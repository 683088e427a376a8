"""Dates in English words, as an editor would print them."""
