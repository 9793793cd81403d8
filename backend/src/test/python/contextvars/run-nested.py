import contextvars
v = contextvars.ContextVar("v", default="outer")
ctx = contextvars.copy_context()
def f():
    v.set("inner")
    try:
        ctx.run(print)
    except RuntimeError as e:
        print(str(e).split(" <")[0])
    return v.get()
print(ctx.run(f), v.get(), ctx[v], v in ctx, len(ctx))
# prints: cannot enter context:
# prints: inner outer inner True 1
