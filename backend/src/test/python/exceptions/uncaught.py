# raises: ValueError: broken
def f():
    raise ValueError("broken")


print("before")  # prints: before
f()
