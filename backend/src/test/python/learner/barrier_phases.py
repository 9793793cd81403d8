from threading import Barrier, BrokenBarrierError, Thread, Lock, current_thread
import time

N = 3
log = []
log_lock = Lock()


def say(text):
    with log_lock:
        log.append(text)


def all_here():
    say(f"--- everybody arrived ---")


barrier = Barrier(N, action=all_here, timeout=5)


def runner(number):
    for phase in ("warm up", "race"):
        time.sleep(0.06 * number)
        say(f"{current_thread().name} ready to {phase}")
        index = barrier.wait()
        if index == 0:
            say(f"leader chosen for {phase}")
        time.sleep(0.1)


print(barrier.parties, barrier.n_waiting, barrier.broken)  # prints: 3 0 False
threads = [Thread(target=runner, args=(i,), name=f"runner-{i}") for i in range(1, N + 1)]
for t in threads:
    t.start()
for t in threads:
    t.join()
for line in log:
    print(line)
# prints: runner-1 ready to warm up
# prints: runner-2 ready to warm up
# prints: runner-3 ready to warm up
# prints: --- everybody arrived ---
# prints: leader chosen for warm up
# prints: runner-1 ready to race
# prints: runner-2 ready to race
# prints: runner-3 ready to race
# prints: --- everybody arrived ---
# prints: leader chosen for race


def impatient():
    try:
        lonely.wait(0.1)
    except BrokenBarrierError as e:
        print("broken:", repr(e), lonely.broken)


lonely = Barrier(2)
t = Thread(target=impatient)
t.start()
t.join()  # prints: broken: BrokenBarrierError() True
try:
    lonely.wait()
except BrokenBarrierError:
    print("stays broken")
# prints: stays broken
lonely.reset()
print(lonely.broken, lonely.n_waiting)  # prints: False 0


def waiter():
    try:
        lonely.wait()
    except BrokenBarrierError:
        print("aborted")


t = Thread(target=waiter)
t.start()
time.sleep(0.1)
print("waiting:", lonely.n_waiting)  # prints: waiting: 1
lonely.abort()
t.join()  # prints: aborted
try:
    Barrier(0)
except ValueError as e:
    print(e)
