"""The language that an article names: its tag, whether the text is in it, and what it keeps from being found."""
