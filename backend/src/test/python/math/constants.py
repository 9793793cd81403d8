import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
# prints: 3.141592653589793 2.718281828459045 6.283185307179586 inf nan
print(math.isnan(math.nan), math.isinf(-math.inf), math.isclose(0.1 + 0.2, 0.3))  # prints: True True True
