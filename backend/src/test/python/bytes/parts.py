"""Taking bytes apart."""

print(b"k=v=w".partition(b"="), b"k=v=w".rpartition(b"="), b"k".rpartition(b"="))  # prints: (b'k', b'=', b'v=w') (b'k=v', b'=', b'w') (b'', b'', b'k')
print(b"a b  c".rsplit(None, 1), b"a,b,c".rsplit(b",", 1), b"one\x0btwo\nthree".splitlines())  # prints: [b'a b', b'c'] [b'a,b', b'c'] [b'one\x0btwo', b'three']
print(b"test_x".removeprefix(b"test_"), b"x.py".removesuffix(b".py"), b"abab".rindex(b"a"))  # prints: b'x' b'x' 2
try:
    b"abc".rindex(b"z")
except ValueError as e:
    print(e)  # prints: subsection not found
try:
    b"a".partition("a")
except TypeError as e:
    print(e)  # prints: a bytes-like object is required, not 'str'
