from multiprocessing import Pipe, Process


def child(connection):
    connection.send(connection.recv() * 2)


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=child, args=(there,))
    process.start()
    here.send(21)
    print(here.recv())
    process.join()
