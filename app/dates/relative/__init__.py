"""Words that tell a day, a week, a month or a season from the day of writing."""
