"""nan equals nothing, not even itself; containers compare identity first."""

nan = float("nan")
print(nan == nan, nan != nan, nan < 1, nan in [nan], [nan] == [nan], float("nan") in [nan])  # prints: False True False True True False
