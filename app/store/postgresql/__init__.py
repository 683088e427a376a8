"""Datasets as schemas of PostgreSQL: each is never changed, and a row tells which one is the current one."""
