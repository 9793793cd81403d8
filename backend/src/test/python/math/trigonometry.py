import math

print(math.sin(0), math.cos(0), math.degrees(math.pi), math.radians(180))
# prints: 0.0 1.0 180.0 3.141592653589793
print(round(math.sin(1), 12), round(math.atan2(1, 2), 12))  # prints: 0.841470984808 0.463647609001
