"""The windows: everything that needs Qt lives below this package and nowhere else."""
