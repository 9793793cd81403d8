class Field:
    def __set_name__(self, owner, name):
        self.where = owner.__name__ + "." + name


class Record:
    a = Field()
    b = Field()


print(Record.a.where, Record.b.where)  # prints: Record.a Record.b


class Broken:
    def __set_name__(self, owner, name):
        1 / 0


try:
    class C:
        x = Broken()
except RuntimeError as e:
    print(e, repr(e.__cause__))  # prints: Error calling __set_name__ on 'Broken' instance 'x' in 'C' ZeroDivisionError('division by zero')
