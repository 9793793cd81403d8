from functools import partial

double = partial(pow, 2)
print(double(5))  # prints: 32
f = partial(print, "a", sep="-")
f("b", "c")  # prints: a-b-c
print(f.args, f.keywords)  # prints: ('a',) {'sep': '-'}
