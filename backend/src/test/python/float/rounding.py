"""round() rounds the exact binary value, halves to even."""

print(round(2.5), round(3.5), round(-0.5), round(2.675, 2), round(1.005, 2), round(1234.5678, -2))  # prints: 2 4 0 2.67 1.0 1200.0
print(round(0.125, 2), round(1e22, 3), round(1.5, None), round(5e-324, 400))  # prints: 0.12 1e+22 2 5e-324
