"""Where a text goes on with who speaks, and where it may come to somebody else."""
