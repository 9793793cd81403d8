from collections import Counter

for call in (
    lambda: Counter(a=True).most_common(),  # prints: [('a', True)]
    lambda: Counter("abca").most_common("x"),  # prints: TypeError '>=' not supported between instances of 'str' and 'int'
    lambda: Counter("abca").most_common(2.5),  # prints: TypeError 'float' object cannot be interpreted as an integer
    lambda: Counter(a=[1]) | Counter(a=[2]),  # prints: TypeError '>' not supported between instances of 'list' and 'int'
    lambda: Counter(a=1) | Counter(b="x"),  # prints: TypeError '>' not supported between instances of 'str' and 'int'
    lambda: Counter(a="x") & Counter(a=1),  # prints: TypeError '<' not supported between instances of 'str' and 'int'
    lambda: Counter(a=1) - Counter(b=-5),  # prints: Counter({'b': 5, 'a': 1})
    lambda: +Counter(a="x"),  # prints: TypeError '>' not supported between instances of 'str' and 'int'
    lambda: -Counter(a=1, b=-1),  # prints: Counter({'b': 1})
    lambda: list(Counter(a="x").elements()),  # prints: TypeError 'str' object cannot be interpreted as an integer
    lambda: Counter(a=1).__iadd__({"a": 1}),  # prints: Counter({'a': 2})
    lambda: Counter(a=1).__isub__(Counter(a=1, b=-2)),  # prints: Counter({'b': 2})
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
