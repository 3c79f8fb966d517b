"""What holds on all pages: accessibility, layout, keyboard, waiting, signing in, and the portal."""
