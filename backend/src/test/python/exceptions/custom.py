class AppError(Exception):
    pass


class Detailed(AppError):
    def __init__(self, code, message="none"):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.args[0]}"


try:
    raise Detailed(404, "missing")
except AppError as e:
    print(e, repr(e), e.code, isinstance(e, AppError))  # prints: [404] missing Detailed('missing') 404 True
try:
    raise AppError
except AppError as e:
    print(repr(e), str(e) == "")  # prints: AppError() True
print(issubclass(Detailed, Exception), AppError("a", "b").args)  # prints: True ('a', 'b')
e = AppError("note")
e.add_note("first")
print(e.__notes__)  # prints: ['first']
