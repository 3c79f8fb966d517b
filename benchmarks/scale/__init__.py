"""A million classes against a thousand: some pages over HTTP (`__main__`), and all orders and filters (`lists`)."""
