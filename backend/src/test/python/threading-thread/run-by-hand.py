import threading


def work():
    print(threading.current_thread().name)  # prints: MainThread


t = threading.Thread(target=work, name="worker")
t.run()
print(t.is_alive(), t.ident)  # prints: False None
try:
    t.run()
except Exception as error:
    print(type(error).__name__, error)  # prints: AttributeError 'Thread' object has no attribute '_target'
