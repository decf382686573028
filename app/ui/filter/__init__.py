"""The filter builder: a query put together from rows of field, condition and value."""
