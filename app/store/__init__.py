"""All that knows a database: sessions and datasets, how one is written, and how it takes the place of another."""
