import io

data = io.BytesIO(b"line1\nline2")
print(data.readline(), data.read(2), data.tell(), data.read(), data.read())  # prints: b'line1\n' b'li' 8 b'ne2' b''
data.seek(0, io.SEEK_END)
data.write(b"!")
print(data.getvalue(), data.seek(-3, io.SEEK_END), data.read(1))  # prints: b'line1\nline2!' 9 b'e'
data.seek(15)
data.write(bytearray(b"z"))
print(data.getvalue())  # prints: b'line1\nline2!\x00\x00\x00z'
print(data.truncate(4), data.getvalue(), list(io.BytesIO(b"a\nb")))  # prints: 4 b'line' [b'a\n', b'b']
