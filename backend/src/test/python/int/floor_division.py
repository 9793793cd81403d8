"""Floor division and remainder take the divisor's sign."""

print(7 // 2, -7 // 2, 7 // -2, -7 // -2)  # prints: 3 -4 -4 3
print(7 % 3, -7 % 3, 7 % -3, -7 % -3)  # prints: 1 2 -2 -1
print(divmod(-7, 2), divmod(7, -2), divmod(-1, 10**20))  # prints: (-4, 1) (-4, -1) (-1, 99999999999999999999)
