import inspect


def f(a, b=2, *args, c, **kw): ...


signature = inspect.signature(f)
bound = signature.bind(1, 2, 3, c=4, e=5)
print(bound, bound.args, bound.kwargs, bound.arguments)  # prints: <BoundArguments (a=1, b=2, args=(3,), c=4, kw={'e': 5})> (1, 2, 3) {'c': 4, 'e': 5} {'a': 1, 'b': 2, 'args': (3,), 'c': 4, 'kw': {'e': 5}}
bound = signature.bind(1, c=2)
bound.apply_defaults()
print(bound)  # prints: <BoundArguments (a=1, b=2, args=(), c=2, kw={})>
print(signature.bind_partial())  # prints: <BoundArguments ()>
for call in (
    lambda: signature.bind(),
    lambda: signature.bind(1),
    lambda: inspect.signature(lambda a: 0).bind(1, 2),
    lambda: inspect.signature(lambda a: 0).bind(1, z=2),
    lambda: inspect.signature(lambda a: 0).bind(1, a=2),
    lambda: inspect.signature(3),
):
    try:
        call()
    except TypeError as e:
        print(e)  # prints: missing a required argument: 'a'
# prints: missing a required argument: 'c'
# prints: too many positional arguments
# prints: got an unexpected keyword argument 'z'
# prints: multiple values for argument 'a'
# prints: 3 is not a callable object
