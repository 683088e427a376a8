"""Which kind of quote the words in marks make."""
