import multiprocessing

if __name__ == "__main__":
    p = multiprocessing.Process(target=print)
    try:
        p.terminate()
    except AttributeError as error:
        print(error)  # prints: 'NoneType' object has no attribute 'terminate'
