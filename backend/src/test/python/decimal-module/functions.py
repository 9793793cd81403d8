from decimal import Decimal

print(Decimal(2).ln())  # prints: 0.6931471805599453094172321215
print(Decimal(2).log10())  # prints: 0.3010299956639811952137388947
print(Decimal("0.5").exp())  # prints: 1.648721270700128146848650788
print(Decimal(2) ** Decimal("0.5"))  # prints: 1.414213562373095048801688724
print(Decimal(2) ** 100, Decimal(10) ** -3)  # prints: 1.267650600228229401496703205E+30 0.001
print(Decimal("1.1") ** 50)  # prints: 117.3908528796953165066664960
print(pow(Decimal(3), 200, 7))  # prints: 2
print(Decimal(17) // 5, Decimal(17) % 5, divmod(Decimal(-17), 5))  # prints: 3 2 (Decimal('-3'), Decimal('-2'))
print(-17 // 5, -17 % 5)  # prints: -4 3
print(Decimal(10).remainder_near(Decimal(6)))  # prints: -2
print(Decimal(2).fma(3, 5), Decimal("1.5").max(2))  # prints: 11 2
print(Decimal("120.00").normalize(), Decimal("120.00").adjusted())  # prints: 1.2E+2 2
print(Decimal("1234.5E+7").to_eng_string())  # prints: 12.345E+9
print(Decimal("7.5").to_integral_value(), Decimal("7.325").scaleb(2))  # prints: 8 732.5
print(Decimal("-3.14").as_tuple())  # prints: DecimalTuple(sign=1, digits=(3, 1, 4), exponent=-2)
print(Decimal("-3.14").as_tuple().exponent)  # prints: -2
print(Decimal("0.375").as_integer_ratio())  # prints: (3, 8)
print(Decimal((1, (1, 2, 3), -1)))  # prints: -12.3
print(int(Decimal("-7.9")), float(Decimal("0.1")), abs(Decimal(-2)))  # prints: -7 0.1 2
