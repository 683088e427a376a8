"""Words of every script: how they are folded, cut from a text and asked for, the same on every database."""
