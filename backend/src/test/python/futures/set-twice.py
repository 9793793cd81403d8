from concurrent.futures import Future, InvalidStateError

f = Future()
f.set_result(1)
for again in (lambda: f.set_result(2), lambda: f.set_exception(ValueError())):
    try:
        again()
    except InvalidStateError as error:
        print(str(error).split(":")[0], InvalidStateError.__module__)
        # prints: FINISHED concurrent.futures._base
        # prints: FINISHED concurrent.futures._base
print(f.result(), f.cancel())  # prints: 1 False
