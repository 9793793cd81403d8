import threading


def text(t):
    return repr(t).replace(str(t.ident), "IDENT")


go = threading.Event()
t = threading.Thread(target=go.wait, name="worker", daemon=True)
print(text(t))  # prints: <Thread(worker, initial daemon)>
t.start()
print(text(t))  # prints: <Thread(worker, started daemon IDENT)>
go.set()
t.join()
print(text(t))  # prints: <Thread(worker, stopped daemon IDENT)>
print(text(threading.main_thread()))  # prints: <_MainThread(MainThread, started IDENT)>
