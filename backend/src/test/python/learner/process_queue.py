from multiprocessing import Process, Queue, JoinableQueue, Event, current_process
import queue
import time


class Consumer(Process):
    def __init__(self, task_queue, result_queue):
        Process.__init__(self)
        self.task_queue = task_queue
        self.result_queue = result_queue

    def run(self):
        while True:
            next_task = self.task_queue.get()
            if next_task is None:
                self.task_queue.task_done()
                break
            answer = next_task()
            self.task_queue.task_done()
            self.result_queue.put((next_task.a, answer, self.name.startswith("Consumer-")))


class Task:
    def __init__(self, a, b):
        self.a = a
        self.b = b

    def __call__(self):
        time.sleep(0.01)
        return '{self.a} * {self.b} = {product}'.format(self=self, product=self.a * self.b)

    def __str__(self):
        return '%s * %s' % (self.a, self.b)


def wait_for_event(e, out):
    e.wait()
    out.put(f"{current_process().name}: event {e.is_set()}")


def wait_with_timeout(e, t, out):
    out.put(f"{current_process().name}: {e.wait(t)}")


if __name__ == '__main__':
    tasks = JoinableQueue()
    results = Queue()
    num_consumers = 2
    consumers = [Consumer(tasks, results) for _ in range(num_consumers)]
    for w in consumers:
        w.start()
    for i in range(5):
        tasks.put(Task(i, i))
    for i in range(num_consumers):
        tasks.put(None)
    tasks.join()
    answers = sorted(results.get() for _ in range(5))
    for w in consumers:
        w.join()
    for a in answers:
        print('Result:', a)
    try:
        results.get(timeout=0.1)
    except queue.Empty:
        print("no more results")

    e = Event()
    out = Queue()
    w1 = Process(name='block', target=wait_for_event, args=(e, out))
    w2 = Process(name='nonblock', target=wait_with_timeout, args=(e, 0.2, out))
    w1.start()
    w2.start()
    print(out.get())
    e.set()
    print(out.get())
    w1.join(); w2.join()
    print(w1.exitcode, str(w2).split()[0], w2.is_alive())
    print(repr(Consumer(tasks, results)).replace(str(current_process().pid), "PID"))
# prints: Result: (0, '0 * 0 = 0', True)
# prints: Result: (1, '1 * 1 = 1', True)
# prints: Result: (2, '2 * 2 = 4', True)
# prints: Result: (3, '3 * 3 = 9', True)
# prints: Result: (4, '4 * 4 = 16', True)
# prints: no more results
# prints: nonblock: False
# prints: block: event True
# prints: 0 <Process False
# prints: <Consumer name='Consumer-5' parent=PID initial>
