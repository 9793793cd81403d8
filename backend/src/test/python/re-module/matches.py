import re

match = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)(T)?", "on 2024-05.")
print(match.group(), match.group(1, "month"), match["year"])  # prints: 2024-05 ('2024', '05') 2024
print(match.groups(), match.groups("-"))  # prints: ('2024', '05', None) ('2024', '05', '-')
print(match.groupdict())  # prints: {'year': '2024', 'month': '05'}
print(match.span("month"), match.start(3), match.end())  # prints: (8, 10) -1 10
print(match.lastindex, match.lastgroup, match.pos, match.endpos)  # prints: 2 month 0 11
print(match.regs, match.string)  # prints: ((3, 10), (3, 7), (8, 10), (-1, -1)) on 2024-05.
print(match.expand(r"\2/\g<year>"), match.re.groups)  # prints: 05/2024 3
for wrong in (4, "day", None):
    try:
        match.group(wrong)
    except IndexError as e:
        print(e)  # prints: no such group
# prints: no such group
# prints: no such group
if match:
    print(match.re.groupindex["month"], bool(match))  # prints: 2 True
