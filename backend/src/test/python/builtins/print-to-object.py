class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


sink = Sink()
print("a", 1, file=sink)
print(sink.parts)  # prints: ['a', ' ', '1', '\n']
