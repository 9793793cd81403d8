import base64
import binascii
import zlib

print(base64.b64encode(b"hello world"), base64.b64encode(b"ab"))  # prints: b'aGVsbG8gd29ybGQ=' b'YWI='
print(base64.b64decode("aGVsbG8gd29ybGQ="), base64.b64decode(b"YW I=\n"))  # prints: b'hello world' b'ab'
print(base64.urlsafe_b64encode(b"\xfb\xff"), base64.urlsafe_b64decode("-_8="))  # prints: b'-_8=' b'\xfb\xff'
print(base64.b16encode(b"\xab"), base64.b16decode("ab", True))  # prints: b'AB' b'\xab'
print(binascii.hexlify(b"\x01\xff"), binascii.unhexlify("01ff"))  # prints: b'01ff' b'\x01\xff'
print(binascii.crc32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")), zlib.adler32(b"hello"))  # prints: 907060870 907060870 103547413
for wrong in (lambda: base64.b64decode("abc"), lambda: base64.b64decode("abcde"), lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("xy"), lambda: base64.b64encode("text"), lambda: base64.b16decode("ab")):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# prints: Error Incorrect padding
# prints: Error Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
# prints: Error Odd-length string
# prints: Error Non-hexadecimal digit found
# prints: TypeError a bytes-like object is required, not 'str'
# prints: Error Non-base16 digit found
