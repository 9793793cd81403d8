import contextvars
v = contextvars.ContextVar("v", default=1)
w = contextvars.ContextVar("w")
print(v.get(), v.name)
try:
    w.get()
except LookupError as e:
    print(type(e).__name__)
print(w.get(5))
t = v.set(2)
print(v.get(), t.old_value is contextvars.Token.MISSING, t.var is v)
u = v.set(3)
print(u.old_value)
v.reset(u)
print(v.get())
v.reset(t)
print(v.get())
try:
    v.reset(t)
except RuntimeError as e:
    print("used once")
try:
    w.reset(v.set(4))
except ValueError as e:
    print("other variable")
# prints: 1 v
# prints: LookupError
# prints: 5
# prints: 2 True True
# prints: 2
# prints: 2
# prints: 1
# prints: used once
# prints: other variable
