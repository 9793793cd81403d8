import threading

seen = []
threading.excepthook = lambda args: print(args.exc_type.__name__, args.exc_value)
# prints: TypeError <lambda>() takes 1 positional argument but 5 were given
t = threading.Thread(target=lambda word: seen.append(word), args=("hello"))
t.start()
t.join()
t = threading.Thread(target=lambda word: seen.append(word), args=("hello",))
t.start()
t.join()
print(seen)  # prints: ['hello']
