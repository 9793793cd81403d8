# An object that only a context variable holds lives until the variable is set anew.
import contextvars
class D:
    def __del__(self): print("del")
v = contextvars.ContextVar("v")
t = v.set(D())
del t
print("a")  # prints: a
for i in range(3): print(i)
# prints: 0
# prints: 1
# prints: 2
v.set(None)  # prints: del
print("end")  # prints: end
