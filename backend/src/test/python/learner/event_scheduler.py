import sched
import threading
import time


def run_sched():
    s = sched.scheduler(time.time, time.sleep)
    start = time.time()

    def print_event(name, greeting="hello"):
        print(f"{time.time() - start:.1f} {greeting} {name}")

    s.enter(0.2, 1, print_event, argument=("second",))
    s.enter(0.1, 1, print_event, ("first",), {"greeting": "hi"})
    s.enter(0.2, 0, print_event, argument=("urgent",))
    gone = s.enterabs(start + 5, 1, print_event, kwargs={"name": "never"})
    print(len(s.queue), s.empty())
    s.cancel(gone)
    s.run()
    print(s.empty())


class RepeatTimer(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)


def run_timers():
    ticks = []
    timer = RepeatTimer(0.1, ticks.append, args=["tick"])
    timer.start()
    once = threading.Timer(0.15, print, ["once"])
    never = threading.Timer(10, print, ["never"])
    once.start()
    never.start()
    time.sleep(0.35)
    timer.cancel()
    never.cancel()
    timer.join()
    never.join()
    print(ticks, never.is_alive(), never.finished.is_set())


def do_periodic(every, times, action, scheduler=None):
    scheduler = scheduler or sched.scheduler()
    if times:
        scheduler.enter(every, 1, do_periodic, (every, times - 1, action, scheduler))
        action(times)
        if times == 3:
            scheduler.run()


run_sched()
# prints: 4 False
# prints: 0.1 hi first
# prints: 0.2 hello second
# prints: 0.2 hello urgent
# prints: True
run_timers()
# prints: once
# prints: ['tick', 'tick', 'tick'] False True
do_periodic(0.05, 3, lambda n: print("countdown", n))
# prints: countdown 3
# prints: countdown 2
# prints: countdown 1
