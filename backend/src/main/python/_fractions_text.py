"""Fractions as they are written: "3/4", "-0.75", "7.5e-1"."""

__name__ = "fractions"


def _digits(text, at):
    """Where the digits end that begin at a place; single underscores may part them."""
    end = at
    while end < len(text) and (
        text[end].isdecimal()
        or text[end] == "_"
        and end > at
        and text[end - 1] != "_"
        and text[end + 1 : end + 2].isdecimal()
    ):
        end += 1
    return end


def parsed(text):
    """Numerator and denominator, not reduced; None for other text."""
    plain = text.strip()
    at = 1 if plain[:1] in ("-", "+") else 0
    end = _digits(plain, at)
    whole = plain[at:end]
    if end < len(plain) and plain[end] == "/":
        stop = _digits(plain, end + 1)
        if not whole or stop == end + 1 or stop < len(plain):
            return None
        numerator, denominator = int(whole), int(plain[end + 1 : stop])
    else:
        numbers = _real(plain, whole, end)
        if numbers is None:
            return None
        numerator, denominator = numbers
    return (-numerator if plain[:1] == "-" else numerator), denominator


def _real(plain, whole, end):
    decimals = ""
    if end < len(plain) and plain[end] == ".":
        stop = _digits(plain, end + 1)
        decimals = plain[end + 1 : stop].replace("_", "")
        end = stop
    if not whole and not decimals:
        return None
    exponent = 0
    if end < len(plain) and plain[end] in "eE":
        start = end + 1
        if plain[start : start + 1] in ("-", "+"):
            start += 1
        stop = _digits(plain, start)
        if stop == start:
            return None
        exponent = int(plain[end + 1 : stop])
        end = stop
    if end < len(plain):
        return None
    numerator = int(whole.replace("_", "") + decimals)
    if exponent >= 0:
        return numerator * 10**exponent, 10 ** len(decimals)
    return numerator, 10 ** (len(decimals) - exponent)
