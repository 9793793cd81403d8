"""A sequence is not repeated more often than an index can say, be it empty."""

for sequence in ([], "", b"", ()):
    try:
        sequence * 10**20
    except OverflowError as e:
        print(e)
# prints: cannot fit 'int' into an index-sized integer
# prints: cannot fit 'int' into an index-sized integer
# prints: cannot fit 'int' into an index-sized integer
# prints: cannot fit 'int' into an index-sized integer
