import copy
from collections import UserDict, UserList, UserString


class Shouted(UserString):
    def shout(self):
        return self.upper() + "!"


class Texts(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(str(key), value)


text = Shouted("hello World")
print(text, repr(text), text.shout(), type(text.shout()).__name__)  # prints: hello World 'hello World' HELLO WORLD! Shouted
print(text == "hello World", text < "z", "ell" in text, len(text), hash(text) == hash("hello World"))
# prints: True True True 11 True
print(text[0], text[1:3], text + "x", "y" + text, text * 2)
# prints: h el hello Worldx yhello World hello Worldhello World
print(text.split(), text.replace("l", "L"), text.find(UserString("o")), UserString("%s") % 3)
# prints: ['hello', 'World'] heLLo WorLd 4 3
print(UserString(5) + 1, int(UserString("5")), sorted([UserString("b"), UserString("a")]))
# prints: 51 5 ['a', 'b']
a = UserDict(a=[1])
b = copy.copy(a)
b["x"] = 2
print(a, b, b["a"] is a["a"], a | {"b": 1}, {"b": 1} | a)
# prints: {'a': [1]} {'a': [1], 'x': 2} True {'a': [1], 'b': 1} {'b': 1, 'a': [1]}
a |= {"c": 3}
print(a, UserDict.fromkeys("ab", 0), Texts({1: 2}).copy(), Texts({1: 2}) | {3: 4})
# prints: {'a': [1], 'c': 3} {'a': 0, 'b': 0} {'1': 2} {'1': 2, '3': 4}
many = UserList([2])
other = copy.copy(many)
other *= 2
print(many, other)  # prints: [2] [2, 2]
