"""MapReduce with a pool of processes."""
import collections
import itertools
import multiprocessing
import operator
import string

STOP_WORDS = frozenset("a an and are as be by for if in is it of or the to with".split())
TR = str.maketrans({p: " " for p in string.punctuation})

FILES = {
    "intro.txt": "Threads are light. Threads share memory, and sharing needs locks.",
    "locks.txt": "A lock is held by one thread; the other threads wait for the lock.",
    "async.txt": "Tasks share one thread -- so tasks need few locks.",
}


class SimpleMapReduce:
    def __init__(self, map_func, reduce_func, num_workers=None):
        self.map_func = map_func
        self.reduce_func = reduce_func
        self.pool = multiprocessing.Pool(num_workers)

    def partition(self, mapped_values):
        partitioned_data = collections.defaultdict(list)
        for key, value in mapped_values:
            partitioned_data[key].append(value)
        return partitioned_data.items()

    def __call__(self, inputs, chunksize=1):
        map_responses = self.pool.map(self.map_func, inputs, chunksize=chunksize)
        partitioned_data = self.partition(itertools.chain(*map_responses))
        return self.pool.map(self.reduce_func, partitioned_data)


def file_to_words(filename):
    assert multiprocessing.current_process().name.startswith("ForkPoolWorker-")
    output = []
    for word in FILES[filename].translate(TR).split():
        word = word.lower()
        if word.isalpha() and word not in STOP_WORDS:
            output.append((word, 1))
    return output


def count_words(item):
    word, occurrences = item
    return word, sum(occurrences)


if __name__ == "__main__":
    mapper = SimpleMapReduce(file_to_words, count_words, 3)
    word_counts = mapper(FILES)
    word_counts.sort(key=operator.itemgetter(1, 0))
    word_counts.reverse()
    print("\nTOP WORDS BY FREQUENCY\n")
    top = word_counts[:5]
    longest = max(len(word) for word, count in top)
    for word, count in top:
        print("%-*s: %5s" % (longest + 1, word, count))
    mapper.pool.close()
    mapper.pool.join()
    print(mapper.pool._state if hasattr(mapper.pool, "_state") else "")
# prints:
# prints: TOP WORDS BY FREQUENCY
# prints:
# prints: threads :     3
# prints: thread  :     2
# prints: tasks   :     2
# prints: share   :     2
# prints: one     :     2
# prints: CLOSE
