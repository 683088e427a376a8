"""An article's text: its passages, the words in it, and the text as its rules read it."""
