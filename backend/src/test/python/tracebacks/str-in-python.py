class Failure(Exception):
    def __init__(self, code):
        self.code = code
    def __str__(self):
        return f"failure with code {self.code}"
try:
    raise Failure(1)
except Failure as e:
    print(e, repr(e), e.args)
# prints: failure with code 1 Failure(1) (1,)
raise Failure(2)
# raises: Failure: failure with code 2
