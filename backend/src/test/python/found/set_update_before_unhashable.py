items = {1, 2}
try:
    items.update([7, {}, 8])
except TypeError as e:
    print(e)  # prints: unhashable type: 'dict'
print(items)  # prints: {1, 2, 7}
