import threading
from decimal import Decimal, DefaultContext, getcontext


def work(digits):
    before = getcontext().prec
    getcontext().prec = digits
    results.append((before, Decimal(1) / 3))


results = []
getcontext().prec = 4
threads = [threading.Thread(target=work, args=(n,)) for n in (2, 9)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(results)  # prints: [(28, Decimal('0.33')), (28, Decimal('0.333333333'))]
print(Decimal(1) / 3)  # prints: 0.3333

DefaultContext.prec = 12
thread = threading.Thread(target=lambda: print(Decimal(1) / 3))
thread.start()  # prints: 0.333333333333
thread.join()
