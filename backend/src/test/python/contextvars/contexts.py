import contextvars
v = contextvars.ContextVar("v", default="d")
c = contextvars.copy_context()
def f(x):
    v.set(x)
    return v.get()
print(c.run(f, "inside"), v.get())
print(c[v], v in c, len(c), list(c) == [v], c.get(v))
d = c.copy()
print(d.run(v.get))
try:
    c.run(c.run, f, 1)
except RuntimeError as e:
    print(str(e)[:20])
print(list(c.keys())[0] is v, list(c.values()), list(c.items())[0][1])
# prints: inside d
# prints: inside True 1 True inside
# prints: inside
# prints: cannot enter context
# prints: True ['inside'] inside
