try:
    print("{y[0]}".format(y=int))
except TypeError as e:
    print(e)  # prints: type 'int' is not subscriptable
