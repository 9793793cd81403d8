import multiprocessing

if __name__ == "__main__":
    with multiprocessing.Manager() as m:
        d = m.dict()
        d["l"] = [1]
        d["l"].append(2)
        print(d["l"])  # prints: [1]
        l = d["l"]
        l.append(2)
        d["l"] = l
        print(d["l"])  # prints: [1, 2]
        try:
            d["missing"]
        except KeyError as error:
            print(repr(error))  # prints: KeyError('missing')
