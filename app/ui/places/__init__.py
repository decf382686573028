"""The pages that lead through a book: clean up, keep in touch, upcoming dates, companies."""
