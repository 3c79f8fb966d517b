"""Properties of all pages: accessibility, layout, keyboard, waiting, signing in, and the portal."""
