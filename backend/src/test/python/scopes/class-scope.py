x = "global"


def f():
    x = "function"

    class A:
        y = x
        x = "class"
        z = x

        def method(self):
            return x

        values = [x for _ in range(1)]

    return A


A = f()
print(A.y, A.z, A.x, A().method(), A.values)  # prints: global class class function ['function']


class B:
    x = x
    first = [v for v in x]


print(B.x, B.first[0])  # prints: global g
