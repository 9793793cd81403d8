"""What cannot be taken out of where nothing can."""

import operator


class Plain:
    pass


for container in ("abc", (1,), 5, Plain()):
    for key in (0, "a"):
        try:
            operator.delitem(container, key)
        except TypeError as e:
            print(e)
# prints: 'str' object doesn't support item deletion
# prints: 'str' object does not support item deletion
# prints: 'tuple' object doesn't support item deletion
# prints: 'tuple' object does not support item deletion
# prints: 'int' object does not support item deletion
# prints: 'int' object does not support item deletion
# prints: 'Plain' object doesn't support item deletion
# prints: 'Plain' object does not support item deletion
