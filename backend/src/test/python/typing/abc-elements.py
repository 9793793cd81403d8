import collections.abc as abc

names = ["Container", "Collection", "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator"]
print([str(getattr(abc, name)[int])[16:] for name in names])
# prints: ['Container[int]', 'Collection[int]', 'Awaitable[int]', 'Coroutine[int]', 'AsyncIterable[int]', 'AsyncIterator[int]']
print(abc.KeysView[str], abc.MutableSet[int], abc.Mapping[str, int])
# prints: collections.abc.KeysView[str] collections.abc.MutableSet[int] collections.abc.Mapping[str, int]
for name in ["Sized", "Hashable"]:
    try:
        getattr(abc, name)[int]
    except TypeError as error:
        print(error)
# prints: type 'Sized' is not subscriptable
# prints: type 'Hashable' is not subscriptable
