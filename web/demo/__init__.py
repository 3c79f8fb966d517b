"""Demo data: an operator whose classes, resellers, customers and users show what the product does."""
