"""Training of the bundled built-up model: a student of the published extractor."""
