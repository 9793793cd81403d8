def g(n):
    print("start")
    for i in range(n):
        yield i
    print("end")


it = g(2)
print(next(it))
print(next(it))
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)
print(next(it, "default"), list(it))
# prints: start
# prints: 0
# prints: 1
# prints: end
# prints: StopIteration() None
# prints: default []
