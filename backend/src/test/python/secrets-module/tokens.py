import secrets

print(len(secrets.token_hex(8)), len(secrets.token_bytes()), len(secrets.token_urlsafe(16)))  # prints: 16 32 22
print(secrets.token_hex() != secrets.token_hex(), 0 <= secrets.randbelow(10) < 10)  # prints: True True
print(secrets.choice("aaa"), secrets.randbits(3) < 8)  # prints: a True
print(secrets.compare_digest("abc", "abc"), secrets.compare_digest(b"a", b"b"))  # prints: True False
try:
    secrets.randbelow(0)
except ValueError as e:
    print(e)  # prints: Upper bound must be positive.
