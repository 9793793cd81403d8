import logging
import sys

logging.basicConfig(level=logging.DEBUG, format="%(levelname)s:%(name)s:%(message)s", stream=sys.stdout)
logging.debug("d %s", 1)  # prints: DEBUG:root:d 1
logging.info("i")  # prints: INFO:root:i
logging.warning("w %d%%", 5)  # prints: WARNING:root:w 5%
log = logging.getLogger("app.db")
log.error("e")  # prints: ERROR:app.db:e
log.setLevel(logging.ERROR)
log.info("hidden")
print(log)  # prints: <Logger app.db (ERROR)>
