import io

stream = io.StringIO()
print("a", 1, file=stream)
print(stream.write("second\nlast"), stream.tell())  # prints: 11 15
print(repr(stream.getvalue()))  # prints: 'a 1\nsecond\nlast'
print(stream.seek(0), repr(stream.readline()), repr(stream.read(2)), list(stream), repr(stream.read()))  # prints: 0 'a 1\n' 'se' ['cond\n', 'last'] ''
stream.seek(2)
stream.write("XY")
print(repr(stream.getvalue()), stream.truncate(3), repr(stream.getvalue()))  # prints: 'a XYsecond\nlast' 3 'a X'
stream.seek(5)
stream.write("z")
print(repr(stream.getvalue()))  # prints: 'a X\x00\x00z'
print(io.StringIO("one\ntwo\n").readlines(), stream.writelines(["p", "q"]), repr(stream.getvalue()))  # prints: ['one\n', 'two\n'] None 'a X\x00\x00zpq'
print(stream.readable(), stream.writable(), stream.seekable(), stream.isatty(), stream.encoding)  # prints: True True True False None
