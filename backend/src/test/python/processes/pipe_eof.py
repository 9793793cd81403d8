from multiprocessing import Pipe, Process


def talk(connection):
    for word in ("a", "b"):
        connection.send(word)
    connection.close()


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=talk, args=(there,))
    child.start()
    there.close()
    while True:
        try:
            print(here.recv())  # prints: a
            # prints: b
        except EOFError as e:
            print("end", e.args)  # prints: end ()
            break
    child.join()
    print(here.poll())  # prints: True
    try:
        here.send("nobody")
    except BrokenPipeError as e:
        print(e)  # prints: [Errno 32] Broken pipe
    here.close()
    try:
        here.recv()
    except OSError as e:
        print(e)  # prints: handle is closed
