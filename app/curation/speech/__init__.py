"""Whose the words in quotation marks are: what a text says of who speaks, by language.

`binding` asks it of all that stands round a cue, `home` of its own sentence, and `dashes` of speech without marks. They
ask what nobody said (`unsaid`), where the text comes to somebody else (`turns`), what is only called so (`names`), and
what others said (`relayed`). All read `cues` in their sentences, and the words of the `lexicon`.
"""
