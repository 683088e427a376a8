"""Pages: documents, as the API answers them, as HTML that is whole as served."""
