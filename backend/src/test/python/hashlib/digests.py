import hashlib

print(hashlib.md5(b"hello").hexdigest())  # prints: 5d41402abc4b2a76b9719d911017c592
print(hashlib.sha1(b"hello").hexdigest())  # prints: aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d
h = hashlib.sha256()
h.update(b"hel")
h.update(b"lo")
print(h.hexdigest(), h.name, h.digest_size)
# prints: 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824 sha256 32
try:
    hashlib.md5("text")
except TypeError as e:
    print(e)  # prints: Strings must be encoded before hashing
