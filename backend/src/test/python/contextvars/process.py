import contextvars
import multiprocessing

v = contextvars.ContextVar("v", default=0)


def show():
    print(v.get())
    v.set(7)


if __name__ == "__main__":
    v.set(5)
    process = multiprocessing.Process(target=show)
    process.start()  # prints: 5
    process.join()
    print(v.get())  # prints: 5
