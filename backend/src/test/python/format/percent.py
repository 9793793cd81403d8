"""The % operator."""

print("%d %i %5d|%-5d|%05d %+d" % (1, 2.9, 3, 4, 5, 6), "%s %r %a" % ("a", "b", "é"), "%x %X %#o %c%c" % (255, 255, 8, 65, "b"))  # prints: 1 2     3|4    |00005 +6 a 'b' '\xe9' ff FF 0o10 Ab
print("%.2f %8.3f|%e %g %.0f" % (3.14159, 2.5, 12345.678, 1e-7, 2.5), "%5s|%-5s|%.2s" % ("ab", "cd", "efg"), "%d%%" % 50)  # prints: 3.14    2.500|1.234568e+04 1e-07 2    ab|cd   |ef 50%
print("%(name)s is %(age)d" % {"name": "Bob", "age": 5}, "%*d|%-*d|" % (4, 1, 4, 2), "%s" % [1], "%s" % ((1, 2),), "%s" % None)  # prints: Bob is 5    1|2   | [1] (1, 2) None
