"""Verbs and phrases by which texts tell that somebody says, thinks, asks or answers."""
