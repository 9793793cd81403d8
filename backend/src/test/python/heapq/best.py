"""The best few are found by the comparisons CPython makes."""

import heapq

for call in (
    lambda: heapq.nlargest(2, iter([3, 1, 2, 0])),  # prints: [3, 2]
    lambda: heapq.nsmallest(2, ["bb", "a", "ccc", "d"], key=len),  # prints: ['a', 'd']
    lambda: heapq.nlargest(2, ["bb", "a", "cc", "d"], key=len),  # prints: ['bb', 'cc']
    lambda: heapq.nlargest(1, []),  # prints: []
    lambda: heapq.nlargest("a", [1]),  # prints: TypeError '>=' not supported between instances of 'str' and 'int'
    lambda: heapq.nlargest(2.5, [1]),  # prints: TypeError slice indices must be integers or None or have an __index__ method
    lambda: heapq.nlargest(2.5, [1, 2, 3]),  # prints: TypeError 'float' object cannot be interpreted as an integer
    lambda: heapq.nlargest(2, ["a", 1, 2]),  # prints: TypeError '<' not supported between instances of 'str' and 'int'
    lambda: heapq.nsmallest(2, ["a", 1, 2]),  # prints: TypeError '<' not supported between instances of 'int' and 'str'
    lambda: heapq.nsmallest(2, [1, 2, "a"]),  # prints: TypeError '<' not supported between instances of 'str' and 'int'
    lambda: heapq.nsmallest(2, 5),  # prints: TypeError 'int' object is not iterable
    lambda: heapq.heappop(),  # prints: TypeError _heapq.heappop() takes exactly one argument (0 given)
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
