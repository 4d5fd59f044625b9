"""Mapping with ONNX Runtime: device, sessions, tiles, ensembles."""
