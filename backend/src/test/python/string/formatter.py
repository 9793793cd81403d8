from string import Formatter


class Shy(Formatter):
    def get_value(self, key, args, kwargs):
        return f"<{key}>"

for call in (
    lambda: Formatter().format("{0} {a!r:>5}", 1, a="x"),  # prints: "1   'x'"
    lambda: Formatter().format("{} {}", 1, 2),  # prints: '1 2'
    lambda: Formatter().format("{} {0}", 1),  # prints: ValueError cannot switch from manual field specification to automatic field numbering
    lambda: Formatter().format("{0.real} {1[0]}", 1, [5]),  # prints: '1 5'
    lambda: Formatter().format("{:{}}|", "x", 5),  # prints: 'x    |'
    lambda: Formatter().format("{0:{1:{2}}}", 1, 2, 3),  # prints: ValueError Max string recursion exceeded
    lambda: Formatter().format("{a}"),  # prints: KeyError 'a'
    lambda: Formatter().format("{}"),  # prints: IndexError tuple index out of range
    lambda: Formatter().format("{!x}", 1),  # prints: ValueError Unknown conversion specifier x
    lambda: Formatter().vformat("{a}", (), {"a": 1}),  # prints: '1'
    lambda: list(Formatter().parse("a{b!r:c}d{}e")),  # prints: [('a', 'b', 'c', 'r'), ('d', '', '', None), ('e', None, None, None)]
    lambda: Formatter().get_field("0.real", (5,), {}),  # prints: (5, 0)
    lambda: Formatter().convert_field("x", "q"),  # prints: ValueError Unknown conversion specifier q
    lambda: Shy().format("{x} {0} {y.real}"),  # prints: AttributeError 'str' object has no attribute 'real'
    lambda: Shy().format("{x} {0}"),  # prints: '<x> <0>'
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
