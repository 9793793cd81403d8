import contextvars
v = contextvars.ContextVar("v", default=0)
a = v.set(1)
b = v.set(2)
print(a.old_value is contextvars.Token.MISSING, b.old_value, b.var is v)
v.reset(b)
print(v.get())
v.reset(a)
print(v.get())
# prints: True 1 True
# prints: 1
# prints: 0
