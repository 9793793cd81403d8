import multiprocessing as mp


def echo(end):
    while True:
        message = end.recv()
        if message == "stop":
            break
        end.send(message.upper())
    end.close()


if __name__ == "__main__":
    here, there = mp.Pipe()
    process = mp.Process(target=echo, args=(there,))
    process.start()
    for word in ("a", "b"):
        here.send(word)
        print(here.recv())  # prints: A
        # prints: B
    print(here.poll(), here.poll(0.01))  # prints: False False
    here.send("stop")
    process.join()
