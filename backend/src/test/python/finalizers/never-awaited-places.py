# A coroutine that nobody awaited is warned of where its last reference goes.
# raises: sys:1: RuntimeWarning: coroutine 'job' was never awaited
# exits: 0
async def job():
    print("never")


def make():
    made = job()
    print("made")


make()  # prints: made
print("gone with the frame")  # prints: gone with the frame
kept = job()
kept = None
pair = [job(), job()]
pair.pop()
left = job()
print("end")  # prints: end
