import sys
import __main__

x = 3
print(sys.modules[__name__] is __main__, "sys" in sys.modules)  # prints: True True
print("sched" in sys.modules)  # prints: False
import sched

print("sched" in sys.modules, sys.modules["sched"] is sched)  # prints: True True
del sys.modules["sched"]
import sched as again

print(again is sched)  # prints: False
sys.modules["fake"] = x
import fake

print(fake, __main__.x)  # prints: 3 3
try:
    from fake import name
except ImportError as e:
    print(e)  # prints: cannot import name 'name' from '<unknown module name>' (unknown location)
sys.modules["nothing"] = None
try:
    import nothing
except ModuleNotFoundError as e:
    print(e, e.name)  # prints: import of nothing halted; None in sys.modules nothing
setattr(sys.modules["__main__"], "made", 5)
print(made)  # prints: 5
try:
    from __main__ import missing
except ImportError as e:
    print(str(e).partition(" (")[0], e.name)  # prints: cannot import name 'missing' from '__main__' __main__
