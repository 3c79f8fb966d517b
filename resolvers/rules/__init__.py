"""Rules that panels and records share: whose record a class may refer to, what a tax rate, a charge or a code is."""
