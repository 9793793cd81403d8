T = type("T", (), {"x": 1, "m": lambda self: self.x + 1})
print(T.__name__, T().m(), type(T), type(5), type(T()) is T)  # prints: T 2 <class 'type'> <class 'int'> True
U = type("U", (T,), {})
print(U().m(), issubclass(U, T))  # prints: 2 True
