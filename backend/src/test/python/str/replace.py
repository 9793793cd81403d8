"""replace with and without a limit."""

print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "abc".replace("b", ""))  # prints: bbb bba -a-b-c- ac
