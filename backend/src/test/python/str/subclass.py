"""A class derived from str."""

class Name(str):
    def shout(self):
        return self.upper() + "!"
n = Name("bob")
print(n, n.shout(), len(n), n == "bob", {"bob": 1}[n], n + "x", type(n + "x").__name__, isinstance(n, str))  # prints: bob BOB! 3 True 1 bobx str True
