"""From articles to a dataset: rendered into documents, laid out in rows, put in the place of the one before."""
