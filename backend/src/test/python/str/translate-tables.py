"""A table of str.translate is whatever has items."""


class Stars(dict):
    def __missing__(self, key):
        return "*"


print("abc".translate(Stars({97: "x", 98: None})))  # prints: x*
print("\x00\x01b".translate(["zero", 65]))  # prints: zeroAb
print("ab".translate(range(98)))  # prints: ab
print("".translate(5) == "")  # prints: True
try:
    "a".translate(5)
except TypeError as e:
    print(e)  # prints: 'int' object is not subscriptable
