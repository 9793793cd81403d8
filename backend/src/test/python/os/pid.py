import os

print(os.getpid() == os.getpid(), os.getppid() != os.getpid(), os.cpu_count() >= 1)
# prints: True True True
