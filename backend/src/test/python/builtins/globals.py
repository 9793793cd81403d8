x = 5
print(globals()["x"], "y" in globals())  # prints: 5 False
