print(hash(1) == hash(1.0) == hash(True))  # prints: True
a = []
print(id(a) == id(a), id(a) == id([]))  # prints: True False
try:
    hash([])
except TypeError as e:
    print(e)  # prints: unhashable type: 'list'
