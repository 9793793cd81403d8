import multiprocessing as mp

data = [1]
count = 0


def change():
    global count
    count += 5
    data.append(2)
    print("child", count, data)  # prints: child 5 [1, 2]


if __name__ == "__main__":
    process = mp.Process(target=change)
    process.start()
    process.join()
    print("parent", count, data)  # prints: parent 0 [1]
