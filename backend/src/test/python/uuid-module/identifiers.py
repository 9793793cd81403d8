import uuid

one, two = uuid.uuid4(), uuid.uuid4()
print(one != two, one.version, one.variant, len(str(one)))  # prints: True 4 specified in RFC 4122 36
known = uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")
print(known, uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"))  # prints: 886313e1-3b8a-5372-9b90-0c9aee199e5d 6fa459ea-ee8a-3ca4-894e-db77e160355e
print(repr(known))  # prints: UUID('886313e1-3b8a-5372-9b90-0c9aee199e5d')
print(known.hex, known.version, known.fields)  # prints: 886313e13b8a53729b900c9aee199e5d 5 (2288194529, 15242, 21362, 155, 144, 13859559153245)
print(uuid.UUID(int=1), uuid.UUID(bytes=known.bytes) == known)  # prints: 00000000-0000-0000-0000-000000000001 True
print(uuid.UUID(bytes_le=known.bytes_le) == known, known.urn)  # prints: True urn:uuid:886313e1-3b8a-5372-9b90-0c9aee199e5d
print({known: 1}[uuid.UUID("{886313e1-3b8a-5372-9b90-0c9aee199e5d}")], uuid.UUID(int=1) < known)  # prints: 1 True
for wrong in (lambda: uuid.UUID("abc"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1)):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(e)
# prints: badly formed hexadecimal UUID string
# prints: one of the hex, bytes, bytes_le, fields, or int arguments must be given
# prints: int is out of range (need a 128-bit value)
try:
    known.int = 3
except TypeError as e:
    print(e)  # prints: UUID objects are immutable
