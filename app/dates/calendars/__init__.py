"""Days of other calendars, and days that have a name."""
