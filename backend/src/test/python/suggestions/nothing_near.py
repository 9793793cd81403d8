"""Too far from everything."""
# raises: NameError: name 'zebra_crossing' is not defined

zebra_crossing
