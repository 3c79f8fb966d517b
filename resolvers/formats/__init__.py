"""What a text looks like: an email address, a language tag, an https address, a code, a time zone."""
