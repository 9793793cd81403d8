"""A dict that contains itself."""

d = {"k": 1}
d["self"] = d
print(d)  # prints: {'k': 1, 'self': {...}}
print([d])  # prints: [{'k': 1, 'self': {...}}]
