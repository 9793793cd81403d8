import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def load(url):
    time.sleep(len(url) / 50)
    if "x" in url:
        raise OSError(f"no {url}")
    return url.upper()


with ThreadPoolExecutor(3) as pool:
    urls = {pool.submit(load, url): url for url in ("aaaaa", "x", "bbb")}
    for future in as_completed(urls):
        try:
            print(urls[future], future.result())
        except OSError as error:
            print(urls[future], "failed:", error)
# prints: x failed: no x
# prints: bbb BBB
# prints: aaaaa AAAAA
