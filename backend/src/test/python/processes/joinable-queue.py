import multiprocessing as mp


def work(q):
    while True:
        q.get()
        q.task_done()


if __name__ == "__main__":
    q = mp.JoinableQueue()
    mp.Process(target=work, args=(q,), daemon=True).start()
    for i in range(3):
        q.put(i)
    q.join()
    print("all done")  # prints: all done
