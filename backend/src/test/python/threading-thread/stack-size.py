import threading

print(threading.stack_size())  # prints: 0
print(threading.stack_size(65536))  # prints: 0
print(threading.stack_size(0))  # prints: 65536
print(threading.stack_size())  # prints: 0
try:
    threading.stack_size(100)
except ValueError as error:
    print(error)  # prints: size not valid: 100 bytes
try:
    threading.stack_size(-1)
except ValueError as error:
    print(error)  # prints: size must be 0 or a positive value
