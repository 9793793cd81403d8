m = __import__("math")
print(m.floor(2.5))  # prints: 2
try:
    import nonexistent_module
except ModuleNotFoundError as e:
    print(e)  # prints: No module named 'nonexistent_module'
