from concurrent.futures import Future, InvalidStateError

future = Future()
print(future.done(), future.set_running_or_notify_cancel(), future.running())
# prints: False True True
future.set_result(5)
print(future.result(), future.done())  # prints: 5 True
try:
    future.set_result(6)
except InvalidStateError as error:
    print(str(error).split(" at ")[0])  # prints: FINISHED: <Future
cancelled = Future()
print(cancelled.cancel(), cancelled.cancel(), cancelled.set_running_or_notify_cancel())
# prints: True True False
