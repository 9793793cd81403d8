import logging
import sys

log = logging.getLogger("x")
log.propagate = False
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("{levelname}|{message}", style="{"))
handler.setLevel(logging.WARNING)
log.addHandler(handler)
log.info("no")
log.warning("yes")  # prints: WARNING|yes
log.log(35, "odd")  # prints: Level 35|odd
print(logging.getLevelName(30), logging.getLevelName("INFO"))  # prints: WARNING 20
