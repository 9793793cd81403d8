"""Wrapping and indenting paragraphs."""

_SPACE = "\t\n\x0b\x0c\r "


class TextWrapper:
    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _chunks(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = "".join([" " if c in _SPACE else c for c in text])
        return self._split(text)

    def _split(self, text):
        chunks = []
        at = 0
        while at < len(text):
            end = at
            blank = text[at] in _SPACE
            while end < len(text) and (text[end] in _SPACE) == blank:
                end += 1
            word = text[at:end]
            chunks.extend([word] if blank or not self.break_on_hyphens else _parts(word))
            at = end
        return chunks

    def wrap(self, text):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks = self._chunks(text)
        if self.fix_sentence_endings:
            _widen_sentence_ends(chunks)
        chunks.reverse()
        lines = []
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and not chunks[-1].strip() and lines:
                chunks.pop()
            line = []
            length = 0
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                if self.break_long_words:
                    end = self._break(chunks[-1], 1 if width < 1 else width - length)
                    line.append(chunks[-1][:end])
                    chunks[-1] = chunks[-1][end:]
                elif not line:
                    line.append(chunks.pop())
            if self.drop_whitespace and line and not line[-1].strip():
                line.pop()
            if not line:
                continue
            if self.max_lines is not None and len(lines) + 1 >= self.max_lines:
                rest = "".join(chunks).strip() if self.drop_whitespace else "".join(chunks)
                if rest:
                    lines.append(self._shortened(lines, line, indent, width))
                    break
            lines.append(indent + "".join(line))
        return lines

    def _break(self, word, room):
        """Where to break a word that is too long: behind a hyphen if there is one in reach."""
        if self.break_on_hyphens and len(word) > room:
            hyphen = word.rfind("-", 0, room)
            if hyphen > 0 and word[:hyphen].strip("-"):
                return hyphen + 1
        return room

    def _shortened(self, lines, line, indent, width):
        while line:
            if line[-1].strip() and sum(map(len, line)) + len(self.placeholder) <= width:
                return indent + "".join(line) + self.placeholder
            line.pop()
        if lines:
            last = lines[-1].rstrip()
            if len(last) + len(self.placeholder) <= self.width:
                return lines.pop().rstrip() + self.placeholder
        return indent + self.placeholder.lstrip()

    def fill(self, text):
        return "\n".join(self.wrap(text))


def _widen_sentence_ends(chunks):
    for i in range(len(chunks) - 1):
        if chunks[i + 1] == " " and _ends_sentence(chunks[i]):
            chunks[i + 1] = "  "


def _ends_sentence(word):
    if word[-1:] in ("'", '"'):
        word = word[:-1]
    return word[-1:] in (".", "!", "?") and word[-2:-1].islower() and word[-2:-1].isascii()


def _is_word(char):
    return char.isalnum() or char == "_"


def _is_letter(char):
    return _is_word(char) and not char.isdecimal()


def _is_word_or_mark(char):
    return _is_word(char) or char in "!\"'&.,?"


def _dash_end(word, at):
    """The end of a dash of several hyphens that stands between words, or the place itself."""
    end = at
    while word[end : end + 1] == "-":
        end += 1
    between = at > 0 and _is_word_or_mark(word[at - 1]) and end < len(word) and _is_word(word[end])
    return end if end - at > 1 and between else at


def _is_hyphen(word, at):
    """Whether a compound word may be broken behind the hyphen at a place."""
    if word[at] != "-" or at < 2:
        return False
    if not _is_letter(word[at - 1]):
        return False
    if not _is_letter(word[at - 2]) and not (word[at - 2] == "-" and _is_letter(word[at - 3])):
        return False
    after = word[at + 1 : at + 4]
    second = after[1:2] if after[1:2] != "-" else after[2:3]
    return after != "" and _is_letter(after[0]) and second != "" and _is_letter(second)


def _parts(word):
    """A word cut behind the hyphens of compounds and around dashes."""
    parts = []
    at = 0
    while at < len(word):
        end = _dash_end(word, at)
        if end == at:
            end += 1
            while end < len(word) and not _is_hyphen(word, end) and _dash_end(word, end) == end:
                end += 1
            if end < len(word) and _is_hyphen(word, end):
                end += 1
        parts.append(word[at:end])
        at = end
    return parts


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    wrapper = TextWrapper(width=width, max_lines=1, **kwargs)
    return wrapper.fill(" ".join(text.strip().split()))


def dedent(text):
    if not isinstance(text, str):
        raise TypeError(f"expected string or bytes-like object, got {type(text).__name__!r}")
    lines = text.split("\n")
    lines = ["" if not line.strip(" \t") else line for line in lines]
    margin = None
    for line in lines:
        if not line:
            continue
        indent = line[: len(line) - len(line.lstrip(" \t"))]
        if margin is None:
            margin = indent
        while not indent.startswith(margin):
            margin = margin[:-1]
    if margin:
        lines = [line[len(margin) :] if line else line for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = lambda line: line.strip()
    return "".join(
        [prefix + line if predicate(line) else line for line in text.splitlines(True)]
    )
