"""Days that the words of a text tell, and where they are others than the date."""
