"""What can be asked: each list's parameters, read strictly from a query string and made into one question."""
