"""JSON (RFC 8259) as CPython reads and writes it."""

_ESCAPES = {
    "\\": "\\\\",
    '"': '\\"',
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\b": "\\b",
    "\f": "\\f",
}
_UNESCAPES = {
    '"': '"',
    "\\": "\\",
    "/": "/",
    "b": "\b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
}


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


# ---- writing


class JSONEncoder:
    item_separator = ", "
    key_separator = ": "

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
        default=None,
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        return "".join(self.iterencode(o))

    def iterencode(self, o, _one_shot=False):
        out = []
        self._write(o, out, 0, [])
        return out

    def _text(self, text):
        out = ['"']
        for c in text:
            if c in _ESCAPES:
                out.append(_ESCAPES[c])
            elif c < " " or self.ensure_ascii and c > "~":
                code = ord(c)
                if code > 0xFFFF:
                    code -= 0x10000
                    out.append(f"\\u{0xD800 | code >> 10:04x}\\u{0xDC00 | code & 0x3FF:04x}")
                else:
                    out.append(f"\\u{code:04x}")
            else:
                out.append(c)
        out.append('"')
        return "".join(out)

    def _float(self, o):
        if o != o:
            text = "NaN"
        elif o in (float("inf"), float("-inf")):
            text = "Infinity" if o > 0 else "-Infinity"
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            shown = "" if self.indent is None else f": {o!r}"
            raise ValueError("Out of range float values are not JSON compliant" + shown)
        return text

    def _scalar(self, o):
        if isinstance(o, str):
            return self._text(o)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self._float(o)
        return None

    def _write(self, o, out, depth, within):
        text = self._scalar(o)
        if text is not None:
            out.append(text)
            return
        if self.check_circular:
            for other in within:
                if other is o:
                    raise ValueError("Circular reference detected")
        within.append(o)
        if isinstance(o, (list, tuple)):
            self._write_items("[", "]", list(o), out, depth, within)
        elif isinstance(o, dict):
            self._write_items("{", "}", o and self._pairs(o), out, depth, within)
        else:
            self._write(self.default(o), out, depth, within)
        within.pop()

    def _pairs(self, o):
        for key, value in sorted(o.items()) if self.sort_keys else o.items():
            name = self._key(key)
            if name is not None:
                yield name, value

    def _key(self, key):
        if isinstance(key, str):
            return key
        text = self._scalar(key)
        if text is None and not self.skipkeys:
            raise TypeError(
                f"keys must be str, int, float, bool or None, not {key.__class__.__name__}"
            )
        return text

    def _write_items(self, opening, closing, items, out, depth, within):
        if not items:
            out.append(opening + closing)
            return
        inner = outer = ""
        if self.indent is not None:
            indent = self.indent if isinstance(self.indent, str) else " " * self.indent
            inner = "\n" + indent * (depth + 1)
            outer = "\n" + indent * depth
        out.append(opening + inner)
        first = True
        for item in items:
            if not first:
                out.append(self.item_separator + inner)
            first = False
            if opening == "{":
                out.append(self._text(item[0]) + self.key_separator)
                item = item[1]
            self._write(item, out, depth + 1, within)
        out.append(outer + closing)


def dumps(obj, *, cls=None, **kw):
    return (cls or JSONEncoder)(**kw).encode(obj)


def dump(obj, fp, *, cls=None, **kw):
    fp.write(dumps(obj, cls=cls, **kw))


# ---- reading


class JSONDecoder:
    def __init__(
        self,
        *,
        object_hook=None,
        parse_float=None,
        parse_int=None,
        parse_constant=None,
        strict=True,
        object_pairs_hook=None,
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or float
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        value, end = self.raw_decode(s, _blank(s, 0))
        end = _blank(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        try:
            return self._value(s, idx)
        except StopIteration as stop:
            raise JSONDecodeError("Expecting value", s, stop.value) from None

    def _value(self, s, at):
        c = s[at : at + 1]
        if c == '"':
            return self._string(s, at + 1)
        if c == "{":
            return self._object(s, at + 1)
        if c == "[":
            return self._array(s, at + 1)
        for word, value in ("null", None), ("true", True), ("false", False):
            if s.startswith(word, at):
                return value, at + len(word)
        for word in "NaN", "Infinity", "-Infinity":
            if s.startswith(word, at):
                return self.parse_constant(word), at + len(word)
        return self._number(s, at)

    def _number(self, s, start):
        at = start + s.startswith("-", start)
        whole = _digits(s, at)
        if whole == at:
            raise StopIteration(start)
        if s[at] == "0":
            whole = at + 1
        end = whole
        if s.startswith(".", whole):
            behind = _digits(s, whole + 1)
            end = behind if behind > whole + 1 else whole
        if s[end : end + 1] in ("e", "E"):
            sign = end + 1 + (s[end + 1 : end + 2] in ("+", "-"))
            behind = _digits(s, sign)
            end = behind if behind > sign else end
        text = s[start:end]
        return (self.parse_int if end == whole else self.parse_float)(text), end

    def _string(self, s, at):
        begin = at - 1
        out = []
        while True:
            start = at
            while at < len(s) and s[at] not in '"\\' and s[at] >= " ":
                at += 1
            out.append(s[start:at])
            if at >= len(s):
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            c = s[at]
            if c == '"':
                return "".join(out), at + 1
            if c != "\\":
                if self.strict:
                    raise JSONDecodeError("Invalid control character at", s, at)
                out.append(c)
                at += 1
                continue
            at += 1
            c = s[at : at + 1]
            if not c:
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            if c == "u":
                code = self._code(s, at)
                at += 5
                if 0xD800 <= code <= 0xDBFF and s.startswith("\\u", at):
                    low = self._code(s, at + 1)
                    if 0xDC00 <= low <= 0xDFFF:
                        code = 0x10000 + ((code - 0xD800) << 10 | low - 0xDC00)
                        at += 6
                out.append(chr(code))
            elif c in _UNESCAPES:
                out.append(_UNESCAPES[c])
                at += 1
            else:
                raise JSONDecodeError("Invalid \\escape", s, at - 1)

    def _code(self, s, at):
        text = s[at + 1 : at + 5]
        if len(text) == 4 and all(c in "0123456789abcdefABCDEF" for c in text):
            return int(text, 16)
        raise JSONDecodeError("Invalid \\uXXXX escape", s, at)

    def _array(self, s, at):
        values = []
        at = _blank(s, at)
        if s.startswith("]", at):
            return values, at + 1
        while True:
            value, at = self._value(s, at)
            values.append(value)
            at = _blank(s, at)
            c = s[at : at + 1]
            at += 1
            if c == "]":
                return values, at
            if c != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, at - 1)
            at = _blank(s, at)

    def _object(self, s, at):
        pairs = []
        at = _blank(s, at)
        if s.startswith("}", at):
            return self._made(pairs), at + 1
        if not s.startswith('"', at):
            raise JSONDecodeError("Expecting property name enclosed in double quotes", s, at)
        while True:
            key, at = self._string(s, at + 1)
            at = _blank(s, at)
            if not s.startswith(":", at):
                raise JSONDecodeError("Expecting ':' delimiter", s, at)
            value, at = self._value(s, _blank(s, at + 1))
            pairs.append((key, value))
            at = _blank(s, at)
            c = s[at : at + 1]
            at += 1
            if c == "}":
                return self._made(pairs), at
            if c != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, at - 1)
            at = _blank(s, at)
            if not s.startswith('"', at):
                raise JSONDecodeError(
                    "Expecting property name enclosed in double quotes", s, at
                )

    def _made(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        made = dict(pairs)
        return made if self.object_hook is None else self.object_hook(made)


def _blank(s, at):
    while at < len(s) and s[at] in " \t\n\r":
        at += 1
    return at


def _digits(s, at):
    while at < len(s) and s[at] in "0123456789":
        at += 1
    return at


def loads(s, *, cls=None, **kw):
    if isinstance(s, (bytes, bytearray)):
        s = s.decode("utf-8")
    elif not isinstance(s, str):
        raise TypeError(
            f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}"
        )
    elif s.startswith("\ufeff"):
        raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    return (cls or JSONDecoder)(**kw).decode(s)


def load(fp, *, cls=None, **kw):
    return loads(fp.read(), cls=cls, **kw)
