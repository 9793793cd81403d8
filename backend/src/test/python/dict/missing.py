"""__missing__ of subclasses."""

class Count(dict):
    def __missing__(self, key):
        self[key] = 0
        return 0
c = Count()
for letter in "hello":
    c[letter] += 1
print(c, c.get("z"), "z" in c, len(c), c == {"h": 1, "e": 1, "l": 2, "o": 1})  # prints: {'h': 1, 'e': 1, 'l': 2, 'o': 1} None False 4 True
