import warnings


def told(*filters):
    with warnings.catch_warnings(record=True) as log:
        warnings.resetwarnings()
        for arguments in filters:
            warnings.filterwarnings(*arguments)
        for _ in range(2):
            warnings.warn("first message")
            warnings.warn("second", DeprecationWarning)
    return [str(w.message) for w in log]


print(told(("always",)))  # prints: ['first message', 'second', 'first message', 'second']
print(told(("default",)))  # prints: ['first message', 'second']
print(told(("ignore", "FIRST")))  # prints: ['second']
print(told(("ignore", ".*message")))  # prints: ['second']
print(told(("ignore", "", DeprecationWarning)))  # prints: ['first message']
print(told(("once",), ("ignore", "second")))  # prints: ['first message']
print(told(("always",), ("ignore", "", Warning, "elsewhere")))  # prints: ['first message', 'second', 'first message', 'second']
try:
    told(("error", "first.*"))
except UserWarning as e:
    print("raised", e)  # prints: raised first message
for wrong in lambda: warnings.warn("x", int), lambda: warnings.simplefilter("never"):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)  # prints: TypeError category must be a Warning subclass, not 'type'
# prints: AssertionError invalid action: 'never'
