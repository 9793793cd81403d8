import traceback

try:
    {}["k"]
except KeyError as e:
    print(traceback.format_exc().splitlines()[0])  # prints: Traceback (most recent call last):
    print(traceback.format_exception_only(e))  # prints: ["KeyError: 'k'\n"]
