"""Modules are imported as they are: see how the programs are cut."""
