"""What proves who somebody is: passwords, sessions, tokens; and for whom personal data is masked."""
