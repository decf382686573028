"""The address-book file: SQLAlchemy and SQLite live here and nowhere else."""
