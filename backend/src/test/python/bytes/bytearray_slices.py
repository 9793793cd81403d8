"""Assigning and deleting slices of a bytearray; *= changes it in place."""

data = bytearray(b"abcdef")
same = data
data[1:3] = b"XYZ"
data[::2] = b"1234"
print(data)  # prints: bytearray(b'1X2Z3e4')
del data[::2]
data *= 2
print(data, same is data)  # prints: bytearray(b'XZeXZe') True
try:
    data[::2] = b"1"
except ValueError as e:
    print(e)  # prints: attempt to assign bytes of size 1 to extended slice of size 3
try:
    data.extend(5)
except TypeError as e:
    print(e)  # prints: can't extend bytearray with int
