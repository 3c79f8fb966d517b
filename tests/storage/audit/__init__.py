"""What the audit log and the kept answers hold, and that tampering shows."""
