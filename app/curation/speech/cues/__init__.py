"""A cue in its sentence: what stands before it, and the other verbs of saying beside it."""
