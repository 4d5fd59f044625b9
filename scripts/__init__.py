"""What the make targets run: set-up, package, demo, screenshots."""
