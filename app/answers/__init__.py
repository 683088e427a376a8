"""What is answered to a question: documents and counts, read in one session from one dataset."""
