"""How fast Dateline is, and how fast it could be at most; `make bench` prints the table."""
