class NoExit:
    def __enter__(self):
        return 1


class BadEnter:
    def __enter__(self):
        raise ValueError("enter")

    def __exit__(self, *args):
        print("never")


class BadExit:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise KeyError("exit")


def tried(manager):
    try:
        with manager:
            raise IndexError("body")
    except Exception as e:
        return type(e).__name__, str(e), repr(e.__context__)


print(tried(5))  # prints: ('TypeError', "'int' object does not support the context manager protocol", 'None')
print(tried(NoExit()))  # prints: ('TypeError', "'NoExit' object does not support the context manager protocol (missed __exit__ method)", 'None')
print(tried(BadEnter()))  # prints: ('ValueError', 'enter', 'None')
print(tried(BadExit()))  # prints: ('KeyError', "'exit'", "IndexError('body')")
