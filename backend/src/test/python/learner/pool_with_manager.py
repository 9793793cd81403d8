"""A pool whose tasks share a manager's lock, dict, queue and event."""

from multiprocessing import Manager, Pool


def count_words(task):
    text, counts, lock, log, stop = task
    if stop.is_set():
        return 0
    words = text.lower().split()
    for word in words:
        with lock:
            counts[word] = counts.get(word, 0) + 1
    log.put((text, len(words)))
    return len(words)


if __name__ == "__main__":
    texts = ["the cat sat", "the dog ran far", "a cat and a dog", "the end"]
    with Manager() as manager:
        counts, lock, log, stop = manager.dict(), manager.Lock(), manager.Queue(), manager.Event()
        with Pool(3) as pool:
            tasks = [(text, counts, lock, log, stop) for text in texts]
            sizes = pool.map(count_words, tasks)
            print("sizes:", sizes, "total:", sum(sizes))
            stop.set()
            print("after stop:", pool.map(count_words, tasks[:2]))
        lines = sorted(log.get() for _ in texts)
        for text, size in lines:
            print(f"{size} words in {text!r}")
        print("queue empty:", log.empty())
        for word, number in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:4]:
            print(f"{word:>4}: {'#' * number}")
# prints: sizes: [3, 4, 5, 2] total: 14
# prints: after stop: [0, 0]
# prints: 5 words in 'a cat and a dog'
# prints: 3 words in 'the cat sat'
# prints: 4 words in 'the dog ran far'
# prints: 2 words in 'the end'
# prints: queue empty: True
# prints:  the: ###
# prints:    a: ##
# prints:  cat: ##
# prints:  dog: ##
