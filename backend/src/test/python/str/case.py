"""Upper and lower case in many scripts."""

print("Straße".upper(), "ÄÖ".lower(), "ß".casefold(), "hello world".title(), "hELLO".capitalize())  # prints: STRASSE äö ss Hello World Hello
print("aBc".swapcase(), "they're".title(), "ﬁ".upper())  # prints: AbC They'Re FI
