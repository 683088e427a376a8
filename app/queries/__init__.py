"""What each list can be asked: one query model per resource, and how its parameters select records."""
