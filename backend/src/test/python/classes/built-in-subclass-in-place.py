class D(dict): pass
class L(list): pass
class S(set): pass
d = D(); e = d; d |= {1: 2}; print(type(d).__name__, d is e)  # prints: D True
l = L(); m = l; l += [1]; print(type(l).__name__, l is m); l *= 2; print(type(l).__name__)  # prints: L True
# prints: L
s = S(); s |= {1}; print(type(s).__name__); s -= {1}; s &= {2}; s ^= {3}; print(type(s).__name__)  # prints: S
# prints: S
