import threading

args = threading.ExceptHookArgs((ValueError, ValueError("x"), None, None))
print(args.exc_type, args.exc_value, args.exc_traceback, args.thread)
# prints: <class 'ValueError'> x None None
print(args[0] is ValueError, len(args))  # prints: True 4
try:
    threading.ExceptHookArgs((1, 2))
except TypeError as error:
    print(error)  # prints: _thread._ExceptHookArgs() takes a 4-sequence (2-sequence given)
try:
    threading.excepthook(3)
except TypeError as error:
    print(error)  # prints: _thread.excepthook argument type must be ExceptHookArgs
