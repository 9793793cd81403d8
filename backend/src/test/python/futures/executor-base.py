from concurrent.futures import Executor

e = Executor()
try:
    e.submit(print)
except NotImplementedError as error:
    print(repr(error))  # prints: NotImplementedError()
with e as entered:
    print(entered is e)  # prints: True
