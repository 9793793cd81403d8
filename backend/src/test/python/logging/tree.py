import logging

b = logging.getLogger("a.b")
print(b, b.parent, logging.getLogger("a.b") is b)  # prints: <Logger a.b (WARNING)> <RootLogger root (WARNING)> True
a = logging.getLogger("a")
a.setLevel("ERROR")
print(b.parent, b.getEffectiveLevel(), b.isEnabledFor(logging.WARNING), b.getChild("c").name)  # prints: <Logger a (ERROR)> 40 False a.b.c
print(list(logging.root.manager.loggerDict), b.hasHandlers(), logging.getLogger())  # prints: ['a.b', 'a', 'a.b.c'] False <RootLogger root (WARNING)>
logging.addLevelName(25, "NOTICE")
print(logging.getLevelName(25), logging.getLevelName("NOTICE"), logging.getLevelName(33))  # prints: NOTICE 25 Level 33
logging.disable(logging.ERROR)
print(b.isEnabledFor(logging.ERROR), b.isEnabledFor(logging.CRITICAL))  # prints: False True
logging.disable(logging.NOTSET)
for wrong in lambda: a.setLevel("NOPE"), lambda: logging.getLogger(3), lambda: a.log("INFO", "x"):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)  # prints: ValueError Unknown level: 'NOPE'
# prints: TypeError A logger name must be a string
# prints: TypeError level must be an integer
