from concurrent.futures import ThreadPoolExecutor, as_completed
from graphlib import TopologicalSorter
from time import sleep

COSTS = {"shop": 0.1, "boil": 0.3, "chop": 0.1, "serve": 0.1}
finished = []


def work(name):
    sleep(COSTS[name])
    finished.append(name)
    return name


sorter = TopologicalSorter({"boil": ["shop"], "chop": ["shop"], "serve": ["boil", "chop"]})
sorter.prepare()
with ThreadPoolExecutor(2) as pool:
    while sorter.is_active():
        for future in as_completed([pool.submit(work, name) for name in sorter.get_ready()]):
            sorter.done(future.result())
print(finished)  # prints: ['shop', 'chop', 'boil', 'serve']
