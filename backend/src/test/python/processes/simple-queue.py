import multiprocessing


def work(q):
    q.put("from the child")


if __name__ == "__main__":
    q = multiprocessing.SimpleQueue()
    print(q.empty())  # prints: True
    p = multiprocessing.Process(target=work, args=(q,))
    p.start()
    print(q.get())  # prints: from the child
    p.join()
