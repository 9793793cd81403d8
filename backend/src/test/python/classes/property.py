class Temperature:
    def __init__(self, c):
        self._c = c

    @property
    def f(self):
        return self._c * 9 / 5 + 32

    @f.setter
    def f(self, value):
        self._c = (value - 32) * 5 / 9

    @f.deleter
    def f(self):
        self._c = None

    @property
    def readonly(self):
        return 1


t = Temperature(100)
print(t.f)  # prints: 212.0
t.f = 32
print(t._c)  # prints: 0.0
t.f += 18
print(t._c)  # prints: 10.0
del t.f
print(t._c)  # prints: None
try:
    t.readonly = 5
except AttributeError as e:
    print(e)  # prints: property 'readonly' of 'Temperature' object has no setter
try:
    del t.readonly
except AttributeError as e:
    print(e)  # prints: property 'readonly' of 'Temperature' object has no deleter
