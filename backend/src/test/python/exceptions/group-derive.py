class Errors(ExceptionGroup):
    def __new__(cls, message, errors, code):
        self = super().__new__(cls, message, errors)
        self.code = code
        return self
    def derive(self, excs):
        return Errors(self.message, excs, self.code)
e = Errors("many", [ValueError(1), KeyError(2)], 42)
e.add_note("noted")
a, b = e.split(KeyError)
print(type(a).__name__, a.code, a.exceptions, a.__notes__)  # prints: Errors 42 (KeyError(2),) ['noted']
print(type(b).__name__, b.code, b.exceptions)  # prints: Errors 42 (ValueError(1),)
try:
    raise e
except* KeyError as part:
    print(type(part).__name__, part.code, part)
except* Exception as part:
    print("rest", part.exceptions)
# prints: Errors 42 many (1 sub-exception)
# prints: rest (ValueError(1),)
