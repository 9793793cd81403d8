import multiprocessing

if __name__ == "__main__":
    with multiprocessing.Manager() as m:
        d, l, n = m.dict(a=1), m.list([1, 2]), m.Namespace(x=1)
        d["b"] = 2
        l.append(3)
        n.y = 5
        print(d, l, n)  # prints: {'a': 1, 'b': 2} [1, 2, 3] Namespace(x=1, y=5)
        print(d.items(), d.get("c", "-"), len(l), l[0], 2 in l, sorted(d.keys()))
        # prints: [('a', 1), ('b', 2)] - 3 1 True ['a', 'b']
        v, q = m.Value("i", 3), m.Queue()
        v.value += 1
        q.put("item")
        print(v.value, q.get(), q.empty())  # prints: 4 item True
        with m.Lock():
            print("locked")  # prints: locked
        print(m.Event().is_set())  # prints: False
