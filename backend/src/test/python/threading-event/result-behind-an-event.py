import threading

done = threading.Event()
result = None


def compute():
    global result
    result = sum(range(100))
    done.set()


threading.Thread(target=compute).start()
done.wait()
print(result)  # prints: 4950
