class Stack(list):
    def push(self, v):
        self.append(v)

    def peek(self):
        return self[-1]


s = Stack([1, 2])
s.push(3)
print(s, len(s), s.peek(), isinstance(s, list), s == [1, 2, 3], s + [4])  # prints: [1, 2, 3] 3 3 True True [1, 2, 3, 4]


class Counter(dict):
    def __missing__(self, key):
        return 0


c = Counter()
c["a"] += 1
print(c, c["zz"])  # prints: {'a': 1} 0


class Text(str):
    def shout(self):
        return self.upper() + "!"


print(Text("hi").shout(), Text("a") + "b", len(Text("abc")))  # prints: HI! ab 3


class E(Exception):
    def __init__(self, code):
        super().__init__("code", code)
        self.code = code


try:
    raise E(5)
except E as e:
    print(e, e.code, e.args, repr(e))  # prints: ('code', 5) 5 ('code', 5) E('code', 5)
