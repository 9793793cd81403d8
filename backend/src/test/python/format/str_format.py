"""str.format with positions, names, attributes and indexes."""

print("{} {}".format(1, "a"), "{1} {0} {1}".format("x", "y"), "{a}-{b:>4}".format(a=1, b=2), "{0[1]} {0[k]}".replace("{0[k]}", "").format([5, 6]))  # prints: 1 a y x y 1-   2 6 
print("{0.real} {d[k]} {!r} {:{}}".replace("{!r} {:{}}", "").format(7, d={"k": 8}), "{!r} {!s}".format("a", "b"), "{:{}}|".format("x", 4), "{{{}}}".format(1), "{:>{w}}".format(5, w=3))  # prints: 7 8  'a' b x   | {1}   5
print("{a}".format_map({"a": 1}), "{:,} {:.1f} {:%}".format(1234, 2.25, 0.5))  # prints: 1 1,234 2.2 50.000000%
