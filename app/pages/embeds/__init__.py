"""Pages as other sites show them: the frame that these copy, and how high it is."""
