"""Processing algorithms: parameters in, a job out."""
