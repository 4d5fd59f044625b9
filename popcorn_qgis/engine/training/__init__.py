"""Training networks (torch): the only part of the engine that may import it."""
