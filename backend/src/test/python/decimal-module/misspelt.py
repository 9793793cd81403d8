# raises: AttributeError: 'decimal.Context' object has no attribute 'precision'
from decimal import getcontext

getcontext().precision = 5
