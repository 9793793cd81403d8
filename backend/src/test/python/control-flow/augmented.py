x = 7
x += 1; x -= 2; x *= 3; x //= 4; x **= 2; x %= 10
print(x)  # prints: 6
x <<= 3; x |= 1; x ^= 2; x &= 15; x >>= 1
print(x)  # prints: 1
f = 1.5
f /= 2
print(f)  # prints: 0.75
l = m = [1]
l += [2]
l *= 2
print(m, l is m)  # prints: [1, 2, 1, 2] True
t = u = (1,)
t += (2,)
print(t, u)  # prints: (1, 2) (1,)
s = "a"
s += "b"
s *= 3
print(s)  # prints: ababab
d = {"k": [1]}
d["k"] += [2]
print(d)  # prints: {'k': [1, 2]}
try:
    t = ([],)
    t[0] += [1]
except TypeError as e:
    print(e, t)  # prints: 'tuple' object does not support item assignment ([1],)
