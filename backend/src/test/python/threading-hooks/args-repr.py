import threading

print(threading.ExceptHookArgs((ValueError, ValueError("x"), None, None)))
# prints: _thread._ExceptHookArgs(exc_type=<class 'ValueError'>, exc_value=ValueError('x'), exc_traceback=None, thread=None)
print(threading.ExceptHookArgs.__name__)  # prints: _ExceptHookArgs
