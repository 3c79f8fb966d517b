"""The built user interface in a real Chromium, over a real server, with every outside host blocked."""
