from app.patterns import Pattern, Patterns

__all__ = ["Pattern", "Patterns"]
