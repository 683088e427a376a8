"""What articles use of each other, checked when all are read."""
