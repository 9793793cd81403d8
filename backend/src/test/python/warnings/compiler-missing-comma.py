# raises:   pairs = [(1, 2)
# exits: 0
pairs = [(1, 2), (3, 4)] and [] and [None]
if pairs:
  pairs = [(1, 2)
    (3, 4)]
print(pairs)  # prints: []
