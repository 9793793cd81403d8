for i in range(3):
    if i == 1:
        continue
    print(i)  # prints: 0
    # prints: 2
else:
    print("else")  # prints: else
for i in range(5):
    if i == 2:
        break
else:
    print("never")
print(i)  # prints: 2
n = 0
while n < 3:
    n += 1
    if n == 2:
        continue
else:
    print("done", n)  # prints: done 3
while True:
    n += 1
    if n > 10:
        break
print(n)  # prints: 11
for i in []:
    pass
else:
    print("empty")  # prints: empty
for a, (b, *c) in [(1, (2, 3, 4)), (5, "xyz")]:
    print(a, b, c)  # prints: 1 2 [3, 4]
    # prints: 5 x ['y', 'z']
