"""An inventory of dataclasses, to JSON and back."""

import json
from dataclasses import asdict, dataclass, field


@dataclass(order=True)
class Item:
    name: str
    price: float = field(compare=False)
    quantity: int = field(default=0, compare=False)
    tags: list = field(default_factory=list, compare=False)

    @property
    def value(self):
        return self.price * self.quantity


stock = {item.name: item for item in (Item("pen", 1.5, 10), Item("book", 12.25, 2, ["paper"]), Item("mug", 7.0))}
print(sorted(stock.values())[0])  # prints: Item(name='book', price=12.25, quantity=2, tags=['paper'])
print(f"total {sum(item.value for item in stock.values()):>8.2f}")  # prints: total    39.50
text = json.dumps({name: asdict(item) for name, item in stock.items()}, sort_keys=True)
print(text[:62])  # prints: {"book": {"name": "book", "price": 12.25, "quantity": 2, "tags
back = {name: Item(**fields) for name, fields in json.loads(text).items()}
print(back == stock, back["pen"].quantity)  # prints: True 10
for name in ("pen", "hat"):
    try:
        stock[name].quantity -= 11
        if stock[name].quantity < 0:
            raise ValueError(f"{name} sold out")
    except KeyError as e:
        print("unknown:", e)
    except ValueError as e:
        print(e)
# prints: pen sold out
# prints: unknown: 'hat'
