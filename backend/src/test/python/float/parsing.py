"""float() reads many forms."""

print(float("1.5"), float(" 1e3 "), float("1_0.5"), float(".5"), float("5."), float("-inf"), float("NaN"))  # prints: 1.5 1000.0 10.5 0.5 5.0 -inf nan
try:
    float("1.5x")
except ValueError as e:
    print(e)  # prints: could not convert string to float: '1.5x'
try:
    float(None)
except TypeError as e:
    print(e)  # prints: float() argument must be a string or a real number, not 'NoneType'
