from concurrent.futures import Future

future = Future()
future.add_done_callback(lambda f: 1 / 0)
future.add_done_callback(lambda f: print("next one runs"))
future.set_result(1)
print("end")  # prints: next one runs
# prints: end
# raises: ZeroDivisionError: division by zero
# exits: 0
