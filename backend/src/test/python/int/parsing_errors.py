"""What int() refuses it shows."""

for text in ("12a", "", "1__0", "0x1", " "):
    try:
        int(text)
    except ValueError as e:
        print(e)
        # prints: invalid literal for int() with base 10: '12a'
        # prints: invalid literal for int() with base 10: ''
        # prints: invalid literal for int() with base 10: '1__0'
        # prints: invalid literal for int() with base 10: '0x1'
        # prints: invalid literal for int() with base 10: ' '
