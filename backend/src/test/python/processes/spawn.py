import multiprocessing as mp

print("module", __name__)  # prints: module __main__
# prints: module __mp_main__


def work(n):
    print("child", n, __name__, mp.get_start_method())  # prints: child 5 __mp_main__ spawn


if __name__ == "__main__":
    mp.set_start_method("spawn")
    process = mp.Process(target=work, args=(5,))
    process.start()
    process.join()
    print(process.exitcode)  # prints: 0
