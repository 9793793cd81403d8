from concurrent.futures import Future

f = Future()
f.add_done_callback(lambda f: print("first", f.result()))  # prints: first 5
f.add_done_callback(lambda f: print("second"))  # prints: second
f.set_result(5)
f.add_done_callback(lambda f: print("at once"))  # prints: at once
