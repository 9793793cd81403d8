import multiprocessing as mp


def talk(connection):
    connection.send(1)


def listen(connection):
    while True:
        try:
            print(connection.recv(), flush=True)  # prints: 1
            # prints: 2
        except EOFError:
            print("nothing more", flush=True)  # prints: nothing more
            break


if __name__ == "__main__":
    spawn = mp.get_context("spawn")
    receiver, sender = mp.Pipe(duplex=False)
    talker = spawn.Process(target=talk, args=(sender,))
    listener = spawn.Process(target=listen, args=(receiver,))
    talker.start()
    listener.start()
    talker.join()
    sender.send(2)
    sender.close()
    listener.join()
    print(listener.exitcode)  # prints: 0
