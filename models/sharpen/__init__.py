"""The bundled sharpening model: trained on real scenes at half resolution. Start with ``__main__.py``."""
