import multiprocessing

if __name__ == "__main__":
    a, b = multiprocessing.Pipe()
    print(b.poll(), b.poll(0.01))  # prints: False False
    a.send("x")
    print(b.poll(1), b.recv(), b.poll())  # prints: True x False
