import contextvars
v = contextvars.ContextVar("v")
w = contextvars.ContextVar("w")
t = v.set(1)
v.reset(t)
for f in (lambda: v.reset(t), lambda: w.reset(t), lambda: v.get(), lambda: contextvars.copy_context()[v]):
    try:
        f()
    except (RuntimeError, ValueError, LookupError) as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])
# prints: RuntimeError <Token used var=<ContextVar name='v'
# prints: RuntimeError <Token used var=<ContextVar name='v'
# prints: LookupError <ContextVar name='v'
# prints: KeyError <ContextVar name='v'
