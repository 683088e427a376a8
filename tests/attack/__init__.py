"""Attacks on a server process, and what cheap requests, memory and log say meanwhile."""
