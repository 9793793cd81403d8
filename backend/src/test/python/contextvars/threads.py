import contextvars
import threading
v = contextvars.ContextVar("v", default="default")
v.set("main")
t = threading.Thread(target=lambda: print(v.get()))
t.start()
t.join()
ctx = contextvars.copy_context()
t = threading.Thread(target=ctx.run, args=(lambda: print(v.get()),))
t.start()
t.join()
# prints: default
# prints: main
