"""Dates as papers print them, in words and in digits, and what they would be in EDTF."""
