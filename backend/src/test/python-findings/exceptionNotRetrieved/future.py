# says: future ended with a ValueError that nobody looked at.
from concurrent.futures import ThreadPoolExecutor


def work():
    raise ValueError("lost")  # finding: exceptionNotRetrieved


with ThreadPoolExecutor() as pool:
    future = pool.submit(work)  # finding: exceptionNotRetrieved
print("all is well?")
