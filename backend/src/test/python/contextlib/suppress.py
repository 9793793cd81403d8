from contextlib import closing, nullcontext, suppress

with suppress(ZeroDivisionError):
    1 / 0
print("after")  # prints: after


class Door:
    def close(self):
        print("closed")


with closing(Door()):
    print("open")  # prints: open
    # prints: closed
with nullcontext(5) as n:
    print(n)  # prints: 5
