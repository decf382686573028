"""The import wizard: from a file to contacts, with a look at what will happen before it happens."""
