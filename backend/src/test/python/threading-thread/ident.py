import threading

t = threading.Thread(target=lambda: seen.append(threading.get_ident()))
seen = []
print(t.ident, t.native_id)  # prints: None None
t.start()
t.join()
print(t.ident == seen[0], isinstance(t.native_id, int))  # prints: True True
print(threading.get_ident() == threading.main_thread().ident != t.ident)  # prints: True
print(threading.get_native_id() == threading.main_thread().native_id)  # prints: True
