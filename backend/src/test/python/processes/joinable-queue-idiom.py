import multiprocessing


def work(q):
    while True:
        n = q.get()
        print("did", n, flush=True)  # prints: did 0
        # prints: did 1
        # prints: did 2
        q.task_done()


if __name__ == "__main__":
    q = multiprocessing.JoinableQueue()
    multiprocessing.Process(target=work, args=(q,), daemon=True).start()
    for n in range(3):
        q.put(n)
    q.join()
    print("all done")  # prints: all done
