import time

time.sleep(0.25)
time.sleep(0)
print("awake")
