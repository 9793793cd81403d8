assert True
assert 1, "no"
try:
    assert 0, ("tuple", 1)
except AssertionError as e:
    print(e, e.args)  # prints: ('tuple', 1) (('tuple', 1),)
try:
    assert []
except AssertionError as e:
    print(repr(e))  # prints: AssertionError()
