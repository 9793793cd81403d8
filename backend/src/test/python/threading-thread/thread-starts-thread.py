import threading


def outer():
    t = threading.Thread(target=inner, name="inner")
    t.start()
    t.join()
    print("outer", threading.current_thread().name)


def inner():
    print("inner", threading.current_thread().name)


t = threading.Thread(target=outer, name="outer")
t.start()
t.join()
# prints: inner inner
# prints: outer outer
