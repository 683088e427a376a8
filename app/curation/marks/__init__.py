"""Quotation marks of every house style, read as a whole: which words stand in them."""
