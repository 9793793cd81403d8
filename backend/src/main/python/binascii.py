"""Bytes as texts of hexadecimal digits or of base 64, and check sums."""

from _interpreter import refuse

_DIGITS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)}


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def _bytes(data):
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(data)


def _ascii(data):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode("ascii")
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError(
            "argument should be bytes, buffer or ASCII string, "
            f"not '{type(data).__name__}'"
        )
    return bytes(data)


def hexlify(data, *args):
    return _bytes(data).hex(*args).encode("ascii")


b2a_hex = hexlify


def unhexlify(hexstr, /):
    text = _ascii(hexstr)
    if len(text) % 2:
        raise Error("Odd-length string")
    if any(digit not in b"0123456789abcdefABCDEF" for digit in text):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(text.decode("ascii"))


a2b_hex = unhexlify


def b2a_base64(data, /, *, newline=True):
    data = _bytes(data)
    out = bytearray()
    for at in range(0, len(data), 3):
        part = data[at : at + 3]
        number = int.from_bytes(part + bytes(3 - len(part)), "big")
        digits = [_DIGITS[number >> shift & 63] for shift in (18, 12, 6, 0)]
        out += bytes(digits[: len(part) + 1]) + b"=" * (3 - len(part))
    return bytes(out + b"\n" if newline else out)


def a2b_base64(data, /, *, strict_mode=False):
    if strict_mode:
        refuse("binascii.a2b_base64() in strict mode")
    out = bytearray()
    place = left = pads = 0
    for char in _ascii(data):
        if char == 61:
            pads += 1
            if place >= 2 and place + pads >= 4:
                return bytes(out)
            continue
        value = _VALUES.get(char)
        if value is None:
            continue
        pads = 0
        left = (left << 6 | value) & 0xFFF
        if place:
            out.append(left >> (6 - 2 * place) & 0xFF)
        place = (place + 1) % 4
    if place == 1:
        count = len(out) // 3 * 4 + 1
        raise Error(
            f"Invalid base64-encoded string: number of data characters ({count}) "
            "cannot be 1 more than a multiple of 4"
        )
    if place:
        raise Error("Incorrect padding")
    return bytes(out)


def _table():
    table = []
    for number in range(256):
        for _ in range(8):
            number = number >> 1 ^ (0xEDB88320 if number & 1 else 0)
        table.append(number)
    return table


_CRC = _table()


def crc32(data, value=0, /):
    crc = value & 0xFFFFFFFF ^ 0xFFFFFFFF
    for byte in _bytes(data):
        crc = _CRC[(crc ^ byte) & 0xFF] ^ crc >> 8
    return crc ^ 0xFFFFFFFF
