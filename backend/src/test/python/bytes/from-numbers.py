"""Numbers read from bytes; what fails is shown as bytes."""

print(int(b" 12 "), int(b"ff", 16), float(b"1.5"))  # prints: 12 255 1.5
for convert in (int, float):
    try:
        convert(b"ab")
    except ValueError as e:
        print(e)
# prints: invalid literal for int() with base 10: b'ab'
# prints: could not convert string to float: b'ab'
