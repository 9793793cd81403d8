import time

before = time.process_time()
time.sleep(0.5)
print(time.process_time() - before < 0.1)  # prints: True
