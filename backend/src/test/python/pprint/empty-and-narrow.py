from collections import Counter, OrderedDict, UserString, defaultdict, deque
from pprint import pformat

print(pformat(OrderedDict(), width=1), pformat(defaultdict(int), width=1), pformat(Counter(), width=1))
# prints: OrderedDict() defaultdict(<class 'int'>, {}) Counter()
print(pformat(deque(maxlen=7), width=1), pformat("", width=1))  # prints: deque([], maxlen=7) ''
print(pformat(UserString("the quick brown fox"), width=12))
# prints: ('the '
# prints:  'quick '
# prints:  'brown '
# prints:  'fox')
