print(ord("a"), chr(97), chr(8364), ord("€"))  # prints: 97 a € 8364
try:
    ord("ab")
except TypeError as e:
    print(e)  # prints: ord() expected a character, but string of length 2 found
try:
    chr(-1)
except ValueError as e:
    print(e)  # prints: chr() arg not in range(0x110000)
print(ascii("né"), repr("né"))  # prints: 'n\xe9' 'né'
