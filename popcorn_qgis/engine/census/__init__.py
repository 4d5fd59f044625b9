"""Census zones: aggregation, rescaling, evaluation."""
