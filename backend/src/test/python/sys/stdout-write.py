import sys

n = sys.stdout.write("text\n")  # prints: text
print(n)  # prints: 5
sys.stdout.flush()
try:
    sys.stdout.write(1)
except TypeError as e:
    print(e)  # prints: write() argument must be str, not int
