"""round() of an int at a power of ten goes to the even neighbour."""

print(round(15, -1), round(25, -1), round(-25, -1), round(1234, -2), round(5), round(7, 3))  # prints: 20 20 -20 1200 5 7
