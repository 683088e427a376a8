"""Datasets as SQLite files: each is never changed, and another one takes its name in a single step."""
