"""How records are found: what the loader files them under, and how a selection is read off that."""
