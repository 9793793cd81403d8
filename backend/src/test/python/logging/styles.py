import logging
import sys

handler = logging.StreamHandler(sys.stdout)
log = logging.getLogger("styles")
log.addHandler(handler)
log.propagate = False
handler.setFormatter(logging.Formatter("{levelname:<8}~{name}~{message}", style="{"))
log.warning("braces %s", 1)  # prints: WARNING ~styles~braces 1
handler.setFormatter(logging.Formatter("$levelname $message $user", style="$", defaults={"user": "nobody"}))
log.error("dollars")  # prints: ERROR dollars nobody
log.error("dollars", extra={"user": "joe"})  # prints: ERROR dollars joe
for wrong in lambda: logging.Formatter("no fields"), lambda: logging.Formatter("x", style="?"):
    try:
        wrong()
    except ValueError as e:
        print(e)  # prints: Invalid format 'no fields' for '%' style
# prints: Style must be one of: %,{,$
print(logging.Formatter("%(asctime)s").usesTime(), logging.Formatter().usesTime())  # prints: True False
