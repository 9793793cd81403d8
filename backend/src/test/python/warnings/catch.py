import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("old", DeprecationWarning)
    print(len(caught), caught[0].message, caught[0].category.__name__)  # prints: 1 old DeprecationWarning
warnings.simplefilter("error")
try:
    warnings.warn("now an error")
except UserWarning as e:
    print(e)  # prints: now an error
