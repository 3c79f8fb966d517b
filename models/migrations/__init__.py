"""The history of the tables, applied in order by `customer-classes migrate`."""
