import io

with io.StringIO("text") as stream:
    print(stream.read(), stream.closed)  # prints: text False
print(stream.closed)  # prints: True
for use in stream.read, stream.getvalue, lambda: stream.write("x"), stream.tell, lambda: next(stream):
    try:
        use()
    except ValueError as e:
        print(e)  # prints: I/O operation on closed file
# prints: I/O operation on closed file
# prints: I/O operation on closed file
# prints: I/O operation on closed file
# prints: I/O operation on closed file
data = io.BytesIO()
data.close()
try:
    data.read()
except ValueError as e:
    print(e)  # prints: I/O operation on closed file.
