"""Looking for long texts in longer ones."""

text = "ab" * 500 + "c"
print(text.find("ab" * 50 + "c"), text.rfind("ab" * 50), text.count("ab" * 50))  # prints: 900 900 10
print("ab" * 50 + "b" in text, len(text.split("ab" * 50)), text.replace("ab" * 50, "-"))  # prints: False 11 ----------c
print(text.rpartition("ba" * 40)[2], ("\u00e9" * 50 + "\U0001f600" * 50).find("\U0001f600" * 40))  # prints: bc 50
