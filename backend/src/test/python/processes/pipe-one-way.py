import multiprocessing as mp

if __name__ == "__main__":
    receiver, sender = mp.Pipe(duplex=False)
    sender.send({"a": [1, (2, 3)]})
    print(receiver.recv())  # prints: {'a': [1, (2, 3)]}
    for attempt in (lambda: receiver.send(1), sender.recv):
        try:
            attempt()
        except OSError as error:
            print(error)  # prints: connection is read-only
            # prints: connection is write-only
    sender.close()
    try:
        sender.send(1)
    except OSError as error:
        print(error)  # prints: handle is closed
