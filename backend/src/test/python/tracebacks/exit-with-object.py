import sys
class Why:
    def __str__(self):
        return "because"
print("before")  # prints: before
sys.exit(Why())
# raises: because
