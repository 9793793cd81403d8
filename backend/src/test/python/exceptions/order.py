log = []


def f(how):
    try:
        log.append("try")
        if how == "raise":
            raise ValueError("v")
        if how == "return":
            return "returned"
    except ValueError as e:
        log.append("except " + str(e))
        return "caught"
    else:
        log.append("else")
    finally:
        log.append("finally")
    return "end"


print(f("raise"), log)  # prints: caught ['try', 'except v', 'finally']
log.clear()
print(f("return"), log)  # prints: returned ['try', 'finally']
log.clear()
print(f(""), log)  # prints: end ['try', 'else', 'finally']
