import threading

for name in ("settrace", "setprofile", "gettrace", "getprofile"):
    print(name, callable(getattr(threading, name)))  # prints: settrace True
    # prints: setprofile True
    # prints: gettrace True
    # prints: getprofile True
