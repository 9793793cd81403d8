import string

print(string.ascii_lowercase, string.digits, string.capwords("hello big world"))
# prints: abcdefghijklmnopqrstuvwxyz 0123456789 Hello Big World
print(string.Template("$a and ${b}").substitute(a=1, b=2))  # prints: 1 and 2
