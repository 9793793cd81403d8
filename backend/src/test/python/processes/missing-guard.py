import multiprocessing

p = multiprocessing.get_context("spawn").Process(target=print, args=("hello",))
p.start()
p.join()
print("exit code", p.exitcode, flush=True)  # prints: exit code 1
# raises:         section in https://docs.python.org/3/library/multiprocessing.html
# exits: 0
