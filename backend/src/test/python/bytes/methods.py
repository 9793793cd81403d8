"""The text methods on bytes."""

b = b"a,b,c"
print(b.split(b","), b.replace(b",", b";"), b.upper(), b.find(b"b"), b.startswith(b"a"), b" x ".strip(), b"-".join([b"a", b"b"]))  # prints: [b'a', b'b', b'c'] b'a;b;c' b'A,B,C' 2 True b'x' b'a-b'
print(b.hex(), bytes.fromhex("68 69"), b.decode(), b.count(b","))  # prints: 612c622c63 b'hi' a,b,c 2
