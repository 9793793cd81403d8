from dataclasses import dataclass, field


@dataclass
class Item:
    name: str
    price: float = 1.5
    tags: list = field(default_factory=list)

    def total(self, n):
        return self.price * n


a = Item("pen")
b = Item("pen", 1.5, [])
print(a, a == b, a.total(4), a.tags is b.tags)
# prints: Item(name='pen', price=1.5, tags=[]) True 6.0 False
try:
    Item()
except TypeError as e:
    print(e)  # prints: Item.__init__() missing 1 required positional argument: 'name'
