"""Complex numbers as far as they print."""

print(1j, 1 + 2j, -1j, (1 + 2j) * (3 - 1j), (1.5 + 0j).real, 2j == 2j)  # prints: 1j (1+2j) (-0-1j) (5+5j) 1.5 True
