"""The registers of actors, places and works, which all articles share."""
