print(1, 2, 3, sep="-")  # prints: 1-2-3
print("a", end="!\n")  # prints: a!
print("x", "y", sep="", end="\n")  # prints: xy
print()  # prints: 
print(None, True, 1.0, [1, "a"])  # prints: None True 1.0 [1, 'a']
