import sys

print(sys.getswitchinterval())  # prints: 0.005
sys.setswitchinterval(0.001)
print(sys.getswitchinterval())  # prints: 0.001
try:
    sys.setswitchinterval(0)
except ValueError as e:
    print(e)  # prints: switch interval must be strictly positive
