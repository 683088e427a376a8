"""What a text tells of words that nobody said, or may have said."""
