import contextvars
v = contextvars.ContextVar("v")
ctx = contextvars.copy_context()
t = ctx.run(v.set, 1)
try:
    v.reset(t)
except ValueError as e:
    print(str(e).split(" at 0x")[-1].split("> ")[-1])
print(ctx.run(v.get))
# prints: was created in a different Context
# prints: 1
