import sys

print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 8))  # prints: (3, 11) 3 True
print(sys.platform, sys.byteorder, sys.maxsize)  # prints: linux little 9223372036854775807
