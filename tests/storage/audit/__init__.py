"""Audit log and kept answers: their content, and the detection of tampering."""
