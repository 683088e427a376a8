"""Numbers in the words of a text, in digits and spelt out."""
