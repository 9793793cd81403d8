"""Long ints in bases that are powers of two, there and back."""

n = 3**5000
print(hex(n)[-8:], oct(-n)[:8], bin(n)[-8:], len(f"{n:x}"))  # prints: 21b46fa1 -0o34063 10100001 1982
print(int(hex(n), 16) == n, int(oct(-n), 8) == -n, int(bin(n), 0) == n)  # prints: True True True
