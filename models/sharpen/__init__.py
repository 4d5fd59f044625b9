"""The bundled sharpening model: fitted to real scenes at half resolution. Start with ``__main__.py``."""
