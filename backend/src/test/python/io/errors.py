import io

stream = io.StringIO("abc")
for use in (
    lambda: stream.write(1),
    lambda: io.StringIO(3),
    lambda: stream.seek(-1),
    lambda: stream.seek(1, io.SEEK_CUR),
    lambda: stream.seek(0, 7),
    lambda: stream.truncate(-1),
    lambda: io.StringIO("", "x"),
    lambda: stream.fileno(),
    lambda: stream.detach(),
    lambda: io.BytesIO().write("text"),
    lambda: io.BytesIO("text"),
):
    try:
        use()
    except Exception as e:
        print(type(e), e)  # prints: <class 'TypeError'> string argument expected, got 'int'
# prints: <class 'TypeError'> initial_value must be str or None, not int
# prints: <class 'ValueError'> Negative seek position -1
# prints: <class 'OSError'> Can't do nonzero cur-relative seeks
# prints: <class 'ValueError'> Invalid whence (7, should be 0, 1 or 2)
# prints: <class 'ValueError'> Negative size value -1
# prints: <class 'ValueError'> illegal newline value: 'x'
# prints: <class 'io.UnsupportedOperation'> fileno
# prints: <class 'io.UnsupportedOperation'> detach
# prints: <class 'TypeError'> a bytes-like object is required, not 'str'
# prints: <class 'TypeError'> a bytes-like object is required, not 'str'
