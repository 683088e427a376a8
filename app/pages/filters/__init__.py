"""How a list is narrowed: the form of its filters, the sentence that tells them, names sent in place of ids."""
