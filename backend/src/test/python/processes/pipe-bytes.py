import multiprocessing

if __name__ == "__main__":
    a, b = multiprocessing.Pipe()
    a.send_bytes(b"hello")
    print(b.recv_bytes())  # prints: b'hello'
    a.send_bytes(b"hello", 1, 3)
    print(b.recv_bytes())  # prints: b'ell'
