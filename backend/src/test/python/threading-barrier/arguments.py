import threading

try:
    threading.Barrier()
except TypeError as error:
    print(error)  # prints: Barrier.__init__() missing 1 required positional argument: 'parties'
b = threading.Barrier(2, None, 5)
print(b.parties)  # prints: 2
