"""Words that lead from clause to clause, and tell what each has to do with the words in marks."""
