"""A recursive descent parser for arithmetic."""


class ParseError(Exception):
    pass


class Calculator:
    def __init__(self, text):
        self.tokens = self.tokenize(text)
        self.position = 0

    @staticmethod
    def tokenize(text):
        tokens, number = [], ""
        for char in text + " ":
            if char.isdigit() or char == ".":
                number += char
                continue
            if number:
                tokens.append(float(number) if "." in number else int(number))
                number = ""
            if char in "+-*/()^":
                tokens.append(char)
            elif not char.isspace():
                raise ParseError(f"unexpected {char!r}")
        return tokens

    def peek(self):
        return self.tokens[self.position] if self.position < len(self.tokens) else None

    def take(self):
        token = self.peek()
        self.position += 1
        return token

    def expression(self):
        value = self.term()
        while self.peek() in ("+", "-"):
            value = value + self.term() if self.take() == "+" else value - self.term()
        return value

    def term(self):
        value = self.power()
        while self.peek() in ("*", "/"):
            value = value * self.power() if self.take() == "*" else value / self.power()
        return value

    def power(self):
        base = self.atom()
        if self.peek() == "^":
            self.take()
            return base ** self.power()
        return base

    def atom(self):
        token = self.take()
        if token == "(":
            value = self.expression()
            if self.take() != ")":
                raise ParseError("missing )")
            return value
        if token == "-":
            return -self.atom()
        if isinstance(token, (int, float)):
            return token
        raise ParseError(f"expected a number, got {token!r}")


for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-4 / (2 - 4)", "1.5 * 4", "7 / (3 - 3)", "2 * (3", "4 $ 4", "*"]:
    try:
        print(f"{text:<14}= {Calculator(text).expression()}")
    except (ParseError, ZeroDivisionError) as error:
        print(f"{text:<14}! {type(error).__name__}: {error}")
# prints: 1 + 2 * 3     = 7
# prints: (1 + 2) * 3   = 9
# prints: 2 ^ 3 ^ 2     = 512
# prints: -4 / (2 - 4)  = 2.0
# prints: 1.5 * 4       = 6.0
# prints: 7 / (3 - 3)   ! ZeroDivisionError: division by zero
# prints: 2 * (3        ! ParseError: missing )
# prints: 4 $ 4         ! ParseError: unexpected '$'
# prints: *             ! ParseError: expected a number, got '*'
