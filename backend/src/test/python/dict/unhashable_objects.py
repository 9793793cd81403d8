"""A class that defines == without a hash cannot be a key."""

class Plain:
    pass
class Equal:
    def __eq__(self, other):
        return True
p = Plain()
print({p: 1}[p])  # prints: 1
try:
    {Equal(): 1}
except TypeError as e:
    print(e)  # prints: unhashable type: 'Equal'
