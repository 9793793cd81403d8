# says: stock['apple'] is a data race: Thread-1 (sell) writes it at line 8 and Thread-2 (sell) reads it at line 8, and nothing orders the two.
from threading import Thread

stock = {"apple": 10, "pear": 5}


def sell(fruit):
    stock[fruit] -= 1  # finding: race


threads = [Thread(target=sell, args=(f,)) for f in ("apple", "apple", "pear")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(stock)
