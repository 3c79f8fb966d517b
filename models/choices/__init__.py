"""The fixed lists that settings choose from, one file per panel, without a database behind them."""
