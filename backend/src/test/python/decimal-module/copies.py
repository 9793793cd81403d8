import copy
import json
from decimal import Decimal

price = Decimal("9.90")
print(copy.copy(price) is price, copy.deepcopy([price]))  # prints: True [Decimal('9.90')]
try:
    json.dumps({"price": price})
except TypeError as e:
    print(e)  # prints: Object of type Decimal is not JSON serializable
print(json.dumps({"price": price}, default=str))  # prints: {"price": "9.90"}
print(json.loads('{"price": 9.90}', parse_float=Decimal))  # prints: {'price': Decimal('9.90')}
