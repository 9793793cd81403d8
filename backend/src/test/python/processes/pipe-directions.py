import multiprocessing

if __name__ == "__main__":
    r, w = multiprocessing.Pipe(False)
    for wrong in (lambda: r.send(1), lambda: w.recv()):
        try:
            wrong()
        except OSError as error:
            print(error)  # prints: connection is read-only
            # prints: connection is write-only
    print(r.readable, r.writable, w.readable, w.writable)  # prints: True False False True
    r.close()
    try:
        r.recv()
    except OSError as error:
        print(error, r.closed)  # prints: handle is closed True
