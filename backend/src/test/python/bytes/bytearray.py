"""A bytearray can be changed."""

a = bytearray(b"abc")
a.append(100)
a[0] = 65
a.extend(b"ef")
print(a, a.pop(), len(a), a == b"Abcde")  # prints: bytearray(b'Abcde') 102 5 True
a[1:3] = b"--"
del a[-1]
a += b"!"
print(a, bytes(a))  # prints: bytearray(b'A--d!') b'A--d!'
try:
    a.append(256)
except ValueError as e:
    print(e)  # prints: byte must be in range(0, 256)
