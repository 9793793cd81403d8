import multiprocessing as mp
import os


def nothing():
    pass


def show(process):
    text = repr(process).replace(str(os.getpid()), "P")
    print(text.replace(f"pid={process.pid} ", "pid=C "))
    # prints: <Process name='worker' parent=P initial daemon>
    # prints: <Process name='worker' pid=C parent=P stopped exitcode=0 daemon>
    # prints: <Process name='Process-2' pid=C parent=P stopped exitcode=3>


if __name__ == "__main__":
    process = mp.Process(target=nothing, name="worker", daemon=True)
    show(process)
    process.start()
    process.join()
    show(process)
    failing = mp.Process(target=exit, args=(3,))
    failing.start()
    failing.join()
    show(failing)
