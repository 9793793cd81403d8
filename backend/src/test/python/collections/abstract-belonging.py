import collections
import collections.abc as abc
import types


def numbers():
    yield 1


async def work():
    pass


async def ticks():
    yield 1


def asked(value, *names):
    print([name for name in names if isinstance(value, getattr(abc, name))])


coroutine = work()
asked(numbers(), "Generator", "Iterator", "Iterable", "Sized")  # prints: ['Generator', 'Iterator', 'Iterable']
asked((n for n in ()), "Generator", "Iterator", "Iterable")  # prints: ['Generator', 'Iterator', 'Iterable']
asked(coroutine, "Coroutine", "Awaitable", "Iterable")  # prints: ['Coroutine', 'Awaitable']
asked(ticks(), "AsyncGenerator", "AsyncIterator", "Iterable")  # prints: ['AsyncGenerator', 'AsyncIterator']
asked(collections.deque(), "MutableSequence", "Sequence", "Hashable")
# prints: ['MutableSequence', 'Sequence']
asked(types.MappingProxyType({}), "Mapping", "MutableMapping", "Hashable")  # prints: ['Mapping']
asked(str.upper, "Callable")  # prints: ['Callable']
coroutine.close()


class Letters(abc.Set):
    def __init__(self, elements=()):
        self.elements = list(dict.fromkeys(elements))

    def __contains__(self, element):
        return element in self.elements

    def __iter__(self):
        return iter(self.elements)

    def __len__(self):
        return len(self.elements)

    def __repr__(self):
        return f"Letters({''.join(self.elements)})"

    __hash__ = abc.Set._hash


letters = Letters("abc")
print({"a", "z"} - letters, {"a"} ^ letters, {"a"} & letters, letters ^ {"a"})
# prints: Letters(z) Letters(bc) Letters(a) Letters(bc)
print(hash(letters) == hash(frozenset("abc")), letters == {"a", "b", "c"})  # prints: True True
