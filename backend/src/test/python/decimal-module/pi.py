from decimal import Decimal, getcontext


def pi():
    getcontext().prec += 2
    three = Decimal(3)
    lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n + na, na + 8
        d, da = d + da, da + 32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s


print(pi())  # prints: 3.141592653589793238462643383
getcontext().prec = 60
print(pi())  # prints: 3.14159265358979323846264338327950288419716939937510582097494
