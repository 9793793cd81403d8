import time

t = (2020, 1, 31, 12, 0, 0, 0, 0, 0)
print(time.strftime("%H:%M", t))  # prints: 12:00
try:
    time.strftime("%Y", (1, 2))
except TypeError as e:
    print(e)  # prints: strftime(): illegal time tuple argument
