print(bin(10), oct(8), hex(255), hex(-255))  # prints: 0b1010 0o10 0xff -0xff
print(int("ff", 16), int("0b11", 0))  # prints: 255 3
try:
    hex(1.5)
except TypeError as e:
    print(e)  # prints: 'float' object cannot be interpreted as an integer
