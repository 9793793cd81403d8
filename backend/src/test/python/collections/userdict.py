from collections import UserDict, UserList


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(a=1)
u["b"] = 2
print(u, len(u), "A" in u, u.get("C", 0))  # prints: {'A': 1, 'B': 2} 2 True 0
print(UserList([3, 1]) + [2])  # prints: [3, 1, 2]
