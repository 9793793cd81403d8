# raises: AttributeError: 'Thread' object has no attribute 'isAlive'. Did you mean: 'is_alive'?
import threading

threading.Thread(target=print).isAlive()
