"""What is looked at before a request is served: who asks, from where, how much, how often; and what is kept of it."""
