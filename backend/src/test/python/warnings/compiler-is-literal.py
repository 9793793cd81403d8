# raises:   same = x is 5
# exits: 0
x = 5
same = x is 5
print(same)  # prints: True
