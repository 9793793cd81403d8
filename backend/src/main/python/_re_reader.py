"""Reads a pattern or a template character by character; an escape counts as one."""

from _re_errors import error

DIGITS = frozenset("0123456789")
OCTAL = frozenset("01234567")
HEXADECIMAL = frozenset("0123456789abcdefABCDEF")
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
MOST_GROUPS = 1073741823
CONTROL = {
    r"\a": 7,
    r"\b": 8,
    r"\f": 12,
    r"\n": 10,
    r"\r": 13,
    r"\t": 9,
    r"\v": 11,
    r"\\": 92,
}


class Reader:
    def __init__(self, pattern):
        self.pattern = pattern
        self.is_text = isinstance(pattern, str)
        self.text = pattern if self.is_text else str(pattern, "latin1")
        self.index = 0
        self.next = None
        self._advance()

    def _advance(self):
        start = self.index
        char = self.text[start : start + 1]
        if char == "\\":
            char = self.text[start : start + 2]
            if len(char) < 2:
                raise error("bad escape (end of pattern)", self.pattern, len(self.pattern) - 1)
        self.index = start + len(char) if char else start
        self.next = char or None

    def get(self):
        this = self.next
        self._advance()
        return this

    def match(self, char):
        if self.next == char:
            self._advance()
            return True
        return False

    def while_in(self, most, chars):
        found = ""
        while len(found) < most and self.next in chars:
            found += self.get()
        return found

    def until(self, end, name):
        found = ""
        while True:
            char = self.get()
            if char is None:
                if not found:
                    raise self.error("missing " + name)
                raise self.error(f"missing {end}, unterminated name", len(found))
            if char == end:
                if not found:
                    raise self.error("missing " + name, 1)
                return found
            found += char

    def tell(self):
        return self.index - len(self.next or "")

    def seek(self, index):
        self.index = index
        self._advance()

    def error(self, message, offset=0):
        if not self.is_text:
            message = message.encode("ascii", "backslashreplace").decode("ascii")
        return error(message, self.pattern, self.tell() - offset)

    def check_name(self, name, offset):
        if not name.isidentifier():
            raise self.error(f"bad character in group name {name!r}", len(name) + offset)
