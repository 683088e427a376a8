"""Whose the words in quotation marks are: what a text says of who speaks, by language."""
