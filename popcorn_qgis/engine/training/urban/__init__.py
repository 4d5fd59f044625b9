"""Fine-tuning a model of urban land (PyTorch): its last decoder and head, on the user's own labels.

Start with ``train_urban.py``; ``tail.py`` is what learns, ``windows.py`` what it learns from.
"""
