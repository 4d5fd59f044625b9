"""The cross-check: what each method would have said of zones whose counts it has not seen."""
