class Plain:
    def method(self):
        return "method"

    @classmethod
    def build(cls):
        return cls.__name__

    @staticmethod
    def rate():
        return 3

    @property
    def size(self):
        return 5


plain = Plain()
attributes = Plain.__dict__
print(attributes["method"].__get__(plain)(), attributes["method"].__get__(None, Plain) is Plain.method)
# prints: method True
print(attributes["build"].__get__(plain)(), attributes["rate"].__get__(None, Plain)())
# prints: Plain 3
print(attributes["size"].__get__(plain), attributes["size"].__get__(None, Plain) is Plain.size)
# prints: 5 True
plain.double = (lambda self: 2 * self.size).__get__(plain)
print(plain.double())  # prints: 10
try:
    Plain.method.__get__(None)
except TypeError as error:
    print(error)
# prints: __get__(None, None) is invalid
