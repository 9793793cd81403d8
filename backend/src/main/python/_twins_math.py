"""The functions of math on objects whose __float__ is Python's."""

import math


def _plain(value):
    cls = type(value)
    if isinstance(value, float):
        return value
    if hasattr(cls, "__float__"):
        return float(value)
    if hasattr(cls, "__index__"):
        return cls.__index__(value)
    return value


def _of_floats(function):
    return lambda *args, **keywords: function(
        *map(_plain, args), **{name: _plain(value) for name, value in keywords.items()}
    )


def fsum_of(items):
    return math.fsum([_plain(item) for item in items])


def dist(p, q):
    return math.dist([_plain(x) for x in p], [_plain(x) for x in q])


acos = _of_floats(math.acos)
acosh = _of_floats(math.acosh)
asin = _of_floats(math.asin)
asinh = _of_floats(math.asinh)
atan = _of_floats(math.atan)
atan2 = _of_floats(math.atan2)
atanh = _of_floats(math.atanh)
cbrt = _of_floats(math.cbrt)
ceil = _of_floats(math.ceil)
copysign = _of_floats(math.copysign)
cos = _of_floats(math.cos)
cosh = _of_floats(math.cosh)
degrees = _of_floats(math.degrees)
erf = _of_floats(math.erf)
erfc = _of_floats(math.erfc)
exp = _of_floats(math.exp)
exp2 = _of_floats(math.exp2)
expm1 = _of_floats(math.expm1)
fabs = _of_floats(math.fabs)
floor = _of_floats(math.floor)
fmod = _of_floats(math.fmod)
frexp = _of_floats(math.frexp)
gamma = _of_floats(math.gamma)
hypot = _of_floats(math.hypot)
isclose = _of_floats(math.isclose)
isfinite = _of_floats(math.isfinite)
isinf = _of_floats(math.isinf)
isnan = _of_floats(math.isnan)
lgamma = _of_floats(math.lgamma)
log = _of_floats(math.log)
log10 = _of_floats(math.log10)
log1p = _of_floats(math.log1p)
log2 = _of_floats(math.log2)
modf = _of_floats(math.modf)
nextafter = _of_floats(math.nextafter)
pow = _of_floats(math.pow)
radians = _of_floats(math.radians)
remainder = _of_floats(math.remainder)
sin = _of_floats(math.sin)
sinh = _of_floats(math.sinh)
sqrt = _of_floats(math.sqrt)
tan = _of_floats(math.tan)
tanh = _of_floats(math.tanh)
ulp = _of_floats(math.ulp)
