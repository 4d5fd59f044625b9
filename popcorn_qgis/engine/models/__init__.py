"""Model files: format, catalogue of published models, checkpoints, ONNX graph."""
