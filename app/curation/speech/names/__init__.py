"""What is called so in marks, and is said by nobody."""
