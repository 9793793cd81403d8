print("before")  # prints: before
exit(3)
print("never")
# exits: 3
