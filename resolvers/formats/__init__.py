"""Formats of texts.

`email_address`, `language_tag`, `time_zone`, `web_address` (https), and `code`, by which programs know a record.
"""
