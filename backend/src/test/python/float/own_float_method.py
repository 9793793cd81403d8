"""float() asks __float__."""

class Third:
    def __float__(self):
        return 1 / 3
class Wrong:
    def __float__(self):
        return 1
print(float(Third()), "%.2f" % Third())  # prints: 0.3333333333333333 0.33
try:
    float(Wrong())
except TypeError as e:
    print(e)  # prints: Wrong.__float__ returned non-float (type int)
