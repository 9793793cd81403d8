from string import Template


class Percent(Template):
    delimiter = "%"


class Small(Template):
    idpattern = "[a-z]+"

for call in (
    lambda: Template("$a ${b} $$").substitute(a=1, b=2),  # prints: '1 2 $'
    lambda: Template("$a").substitute({"a": 1}, a=2),  # prints: '2'
    lambda: Template("$a").substitute({}),  # prints: KeyError 'a'
    lambda: Template("x\n $").substitute(),  # prints: ValueError Invalid placeholder in string: line 2, col 2
    lambda: Template("$a $b $1").safe_substitute(a=1),  # prints: '1 $b $1'
    lambda: Template("${a").substitute(a=1),  # prints: ValueError Invalid placeholder in string: line 1, col 1
    lambda: Percent("%a $b").substitute(a=1),  # prints: '1 $b'
    lambda: Small("$a1").substitute(a=1),  # prints: '11'
    lambda: Template("$a ${b} $a $$").get_identifiers(),  # prints: ['a', 'b']
    lambda: Template("$a $1").is_valid(),  # prints: False
    lambda: Template(5).substitute(),  # prints: TypeError expected string or bytes-like object, got 'int'
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
