import multiprocessing


def work(condition, v):
    with condition:
        v.value = 5
        condition.notify()


if __name__ == "__main__":
    condition, v = multiprocessing.Condition(), multiprocessing.Value("i", 0)
    with condition:
        p = multiprocessing.Process(target=work, args=(condition, v))
        p.start()
        print(condition.wait_for(lambda: v.value == 5, timeout=5), v.value)  # prints: True 5
    p.join()
