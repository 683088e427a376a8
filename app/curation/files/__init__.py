"""A curator's files as they are read, and what is wrong with them."""
