for search in ("a".count, b"a".index, "a".startswith, (1,).index, [1].index):
    try:
        search()
    except TypeError as e:
        print(e)
# prints: count() takes at least 1 argument (0 given)
# prints: index() takes at least 1 argument (0 given)
# prints: startswith() takes at least 1 argument (0 given)
# prints: index expected at least 1 argument, got 0
# prints: index expected at least 1 argument, got 0
