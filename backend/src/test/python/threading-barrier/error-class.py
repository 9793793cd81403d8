import threading

print(threading.BrokenBarrierError.__mro__[1].__name__, threading.BrokenBarrierError)
# prints: RuntimeError <class 'threading.BrokenBarrierError'>
