import multiprocessing

if __name__ == "__main__":
    print(multiprocessing.freeze_support())  # prints: None
