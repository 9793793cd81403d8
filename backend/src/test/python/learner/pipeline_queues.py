"""A three-stage pipeline: read, transform, write; each stage a thread."""
import threading
from queue import Queue


class Stage(threading.Thread):
    STOP = None

    def __init__(self, func, source, target):
        super().__init__()
        self.func = func
        self.source = source
        self.target = target
        self.handled = 0

    def run(self):
        for item in iter(self.source.get, Stage.STOP):
            for out in self.func(item):
                self.target.put(out)
            self.handled += 1
        self.target.put(Stage.STOP)


def split(line):
    yield from line.split()


def clean(word):
    word = "".join(filter(str.isalpha, word)).casefold()
    if word:
        yield word


def lengths(word):
    yield word, len(word)


text = """Beautiful is better than ugly.
Explicit is better than implicit.
Simple is better than complex -- 1 2 3
Ünïcödé is FINE, too: Straße."""

queues = [Queue(maxsize=4) for _ in range(4)]
stages = [
    Stage(func, source, target)
    for func, source, target in zip((split, clean, lengths), queues, queues[1:])
]
for stage in stages:
    stage.start()


def feed():
    for line in text.splitlines():
        queues[0].put(line)
    queues[0].put(None)


feeder = threading.Thread(target=feed)
feeder.start()
out = list(iter(queues[-1].get, None))
for t in [*stages, feeder]:
    t.join()
print(out[:4], len(out))  # prints: [('beautiful', 9), ('is', 2), ('better', 6), ('than', 4)] 20
print(max(out, key=lambda pair: pair[1]), min(out, key=lambda pair: (pair[1], pair[0])))
# prints: ('beautiful', 9) ('is', 2)
print([s.handled for s in stages])  # prints: [4, 24, 20]
print({w: n for w, n in sorted(set(out)) if n > 6})
# prints: {'beautiful': 9, 'complex': 7, 'explicit': 8, 'implicit': 8, 'strasse': 7, 'ünïcödé': 7}
print([repr(s)[:22] for s in stages[:1]], stages[0].name, feeder.name)
# prints: ['<Stage(Thread-1, stopp'] Thread-1 Thread-4 (feed)
