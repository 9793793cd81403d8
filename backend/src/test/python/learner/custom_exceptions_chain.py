"""Validation with an exception hierarchy, chaining, notes and tracebacks."""
import sys
import traceback


class AppError(Exception):
    code = 500

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


class ValidationError(AppError):
    code = 422

    def __init__(self, field, message):
        super().__init__(f"{field}: {message}")
        self.field = field


class NotFound(AppError, LookupError):
    code = 404


def parse_age(text):
    try:
        age = int(text)
    except ValueError as e:
        raise ValidationError("age", "must be a number") from e
    if not 0 <= age < 150:
        raise ValidationError("age", f"{age} is out of range")
    return age


def find(users, name):
    try:
        return users[name]
    except KeyError:
        raise NotFound(name)


def load():
    try:
        find({}, "bob")
    finally:
        print("cleanup")


for text in ("42", "old", "200"):
    try:
        print(parse_age(text))
    except ValidationError as e:
        print(e, "| cause:", repr(e.__cause__), "| context:", e.__context__ is e.__cause__, e.field)
# prints: 42
# prints: [422] age: must be a number | cause: ValueError("invalid literal for int() with base 10: 'old'") | context: True age
# prints: [422] age: 200 is out of range | cause: None | context: True age
try:
    load()
except LookupError as e:
    print(type(e).__mro__[1].__name__, e, repr(e.__context__), e.__cause__)
    print(traceback.format_exc().strip().splitlines()[-1])
# prints: cleanup
# prints: AppError [404] bob KeyError('bob') None
# prints: NotFound: [404] bob
try:
    try:
        parse_age("x")
    except AppError as e:
        e.add_note("while reading form 7")
        raise
except AppError as e:
    print(e.__notes__)
    print("".join(traceback.format_exception_only(e)), end="")
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
# prints: ['while reading form 7']
# prints: ValidationError: [422] age: must be a number
# prints: while reading form 7
# prints: ['<module>', 'parse_age']


def cleanup_order():
    try:
        return "from try"
    finally:
        print("finally runs first")


print(cleanup_order())
# prints: finally runs first
# prints: from try
for action in (lambda: [][1], lambda: "a" + 1, lambda: None.x, lambda: int("x"), lambda: undefined, lambda: {}["k"], lambda: (1).foo, lambda: max([]), lambda: [1].remove(2)):
    try:
        action()
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
# prints: IndexError: list index out of range
# prints: TypeError: can only concatenate str (not "int") to str
# prints: AttributeError: 'NoneType' object has no attribute 'x'
# prints: ValueError: invalid literal for int() with base 10: 'x'
# prints: NameError: name 'undefined' is not defined
# prints: KeyError: 'k'
# prints: AttributeError: 'int' object has no attribute 'foo'
# prints: ValueError: max() arg is an empty sequence
# prints: ValueError: list.remove(x): x not in list
assert isinstance(sys.exc_info(), tuple) and sys.exc_info()[0] is None
parse_age("-1")  # raises: ValidationError: [422] age: -1 is out of range
