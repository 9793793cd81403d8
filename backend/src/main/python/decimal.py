"""Decimal fixed-point and floating-point arithmetic."""

import numbers
from collections import namedtuple

from _decimal import (
    HAVE_CONTEXTVAR,
    HAVE_THREADS,
    MAX_EMAX,
    MAX_PREC,
    MIN_EMIN,
    MIN_ETINY,
    ROUND_05UP,
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    ROUND_UP,
    BasicContext,
    Clamped,
    Context,
    ConversionSyntax,
    Decimal,
    DecimalException,
    DefaultContext,
    DivisionByZero,
    DivisionImpossible,
    DivisionUndefined,
    ExtendedContext,
    FloatOperation,
    Inexact,
    InvalidContext,
    InvalidOperation,
    Overflow,
    Rounded,
    Subnormal,
    Underflow,
    getcontext,
    localcontext,
    setcontext,
)

DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent", module="decimal")

numbers.Number.register(Decimal)
