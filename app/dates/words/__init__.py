"""Words for dates, by language: months, days, what is joined to them, and how they are compared."""
