"""The commands of the command line, and what they share.

main                           all commands
running, credentials           running one with its settings and database, and writing as the command line
migrating, filling, due        migrate, demo and apply-due
users, tokens, audit           the users, their tokens and the audit log
welcome, descriptors           what `serve` prints, and how many files and sockets it may open
"""
