"""Every panel is there in every layer."""
