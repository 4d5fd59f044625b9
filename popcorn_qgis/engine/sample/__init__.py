"""The built-in synthetic sample scene: a district with roofs, people and imagery.

Start with ``scene.py``, then ``district.py``.
"""
