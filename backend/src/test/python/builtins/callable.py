class C:
    def __call__(self):
        return "called"


print(callable(print), callable(C), callable(C()), callable(1))  # prints: True True True False
print(callable(lambda: 0), callable([].append))  # prints: True True
