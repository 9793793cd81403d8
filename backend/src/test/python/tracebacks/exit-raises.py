# raises: ValueError: exit
class M:
    def __enter__(self): pass
    def __exit__(self, *a): raise ValueError("exit")
with M():
    print(1)  # prints: 1
