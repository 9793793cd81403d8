from functools import cache


class A:
    @cache
    def f(self, n):
        return n * 2


a = A()
print(a.f(3), a.f(3), A.f.cache_info().hits)  # prints: 6 6 1
