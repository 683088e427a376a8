"""The words by which texts tell who says something, by language, and how they are found in a text."""
