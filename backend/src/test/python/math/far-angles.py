"""Angles of many turns."""

import math

print(math.tan(1e22), math.sin(1e22), math.cos(2.0**60))  # prints: -1.6287782256068988 -0.8522008497671888 -0.5567960822766417
