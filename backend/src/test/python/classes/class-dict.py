class Dog:
    """A dog."""

    kind = "canine"

    def bark(self):
        pass


class Puppy(Dog):
    age: int = 1


class Failure(Exception):
    pass


class Whole(int):
    pass


names = vars(Dog)
print(Puppy.__dict__)
# prints: {'__module__': '__main__', '__annotations__': {'age': <class 'int'>}, 'age': 1, '__doc__': None}
print(list(names))
# prints: ['__module__', '__doc__', 'kind', 'bark', '__dict__', '__weakref__']
print(list(vars(Failure)), list(vars(Whole)))
# prints: ['__module__', '__weakref__', '__doc__'] ['__module__', '__dict__', '__doc__']
print(type(names).__name__, isinstance(names, dict), bool(names))  # prints: mappingproxy False True
print(repr(vars(Puppy))[:30])  # prints: mappingproxy({'__module__': '_
try:
    names["kind"] = "feline"
except TypeError as error:
    print(error)  # prints: 'mappingproxy' object does not support item assignment
Dog.tail = True
print("tail" in names, names["tail"], names.get("paw"), dict(names)["tail"])
# prints: True True None True
print([name for name in names if not name.startswith("__")])  # prints: ['kind', 'bark', 'tail']
rex = Dog()
rex.age = 3
rex.__dict__ = {"weight": 9}
print(vars(rex), hasattr(rex, "age"))  # prints: {'weight': 9} False
try:
    rex.__dict__ = 5
except TypeError as error:
    print(error)  # prints: __dict__ must be set to a dictionary, not a 'int'
