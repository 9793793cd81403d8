"""Simulate downloading files with threads, with logging and random sleeps."""
import logging
import random
import sys
import threading
import time

logging.basicConfig(
    stream=sys.stdout,
    level=logging.INFO,
    format="[%(levelname)s] (%(threadName)-12s) %(message)s",
)

FILES = {
    "report.pdf": 0.1,
    "photo.jpg": 0.3,
    "movie.mp4": 0.5,
}

results = {}
results_lock = threading.Lock()


def download(name, seconds):
    logging.info("Starting %s", name)
    time.sleep(seconds + random.random() / 100)
    size = len(name) * 1024
    with results_lock:
        results[name] = size
    logging.info("Finished %s: %d bytes", name, size)


def main():
    started = time.time()
    threads = []
    for number, (name, seconds) in enumerate(FILES.items(), 1):
        t = threading.Thread(target=download, args=(name, seconds), name=f"download-{number}")
        threads.append(t)
        t.start()

    for t in threads:
        t.join()

    elapsed = time.time() - started
    logging.info("All done in about %.1f seconds", elapsed)
    total = sum(results.values())
    print(f"{'File':<15}{'Size':>10}")
    print("-" * 25)
    for name in sorted(results):
        print(f"{name:<15}{results[name]:>10,}")
    print("=" * 25)
    print(f"{'Total':<15}{total:>10,}")


if __name__ == "__main__":
    main()
# prints: [INFO] (download-1  ) Starting report.pdf
# prints: [INFO] (download-2  ) Starting photo.jpg
# prints: [INFO] (download-3  ) Starting movie.mp4
# prints: [INFO] (download-1  ) Finished report.pdf: 10240 bytes
# prints: [INFO] (download-2  ) Finished photo.jpg: 9216 bytes
# prints: [INFO] (download-3  ) Finished movie.mp4: 9216 bytes
# prints: [INFO] (MainThread  ) All done in about 0.5 seconds
# prints: File                 Size
# prints: -------------------------
# prints: movie.mp4           9,216
# prints: photo.jpg           9,216
# prints: report.pdf         10,240
# prints: =========================
# prints: Total              28,672
