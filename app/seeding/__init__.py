"""From a curator's files to a dataset: files -> records -> resolve -> render -> load."""
