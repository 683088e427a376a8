"""What a speaker tells of the words of others, or others of his."""
