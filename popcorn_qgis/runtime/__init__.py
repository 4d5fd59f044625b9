"""Where the engine lives: find, install, verify, start, talk, stop."""
