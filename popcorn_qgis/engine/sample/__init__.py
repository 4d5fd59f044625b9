"""The built-in synthetic sample scene."""
