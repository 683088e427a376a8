"""Who speaks, or stands beside the one who does: titles, roles, companions, pronouns."""
