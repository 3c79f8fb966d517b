"""Writes of customers beyond saving and deleting them.

terminate_customer               the end of a contract
erase_customer, erased_accounts, erased_history   removal of personal data, from the log and kept answers too
"""
