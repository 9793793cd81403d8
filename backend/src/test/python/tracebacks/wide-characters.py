# raises: TypeError: can only concatenate str (not "int") to str
def f():
    return "日本" + "語" + 5
f()
