"""Only some built-in exceptions take keywords, which become attributes."""

e = ImportError("no", name="lib", path="/x")
print(e, e.name, e.path, e.msg, e.args)  # prints: no lib /x no ('no',)
for make in (lambda: ValueError("x", code=1), lambda: NameError("x", code=1)):
    try:
        make()
    except TypeError as error:
        print(error)
# prints: ValueError() takes no keyword arguments
# prints: 'code' is an invalid keyword argument for NameError()


class Problem(ValueError):
    def __init__(self, *, code):
        super().__init__(f"code {code}")


print(Problem(code=7))  # prints: code 7
