"""Constants of text, and templates."""

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class Template:
    """Text with places ``$name`` and ``${name}``."""

    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def _filled(self, mapping, keywords, strict):
        text = self.template
        out = []
        at = 0
        while True:
            mark = text.find("$", at)
            if mark < 0:
                out.append(text[at:])
                return "".join(out)
            out.append(text[at:mark])
            name, end = self._name(text, mark + 1)
            if text.startswith("$$", mark):
                out.append("$")
                end = mark + 2
            elif not name:
                if strict:
                    self._invalid(mark)
                out.append("$")
                end = mark + 1
            elif name in keywords:
                out.append(str(keywords[name]))
            elif strict or name in mapping:
                out.append(str(mapping[name]))
            else:
                out.append(text[mark:end])
            at = end

    @staticmethod
    def _name(text, start):
        braced = text.startswith("{", start)
        begin = end = start + braced
        while end < len(text) and text[end].isascii() and (
            text[end] == "_" or text[end].isalpha() or end > begin and text[end].isdigit()
        ):
            end += 1
        if braced:
            if not text.startswith("}", end):
                return "", end
            return text[begin:end], end + 1
        return text[begin:end], end

    def _invalid(self, place):
        lines = self.template[:place].splitlines(keepends=True)
        column = place - len("".join(lines[:-1])) + 1 if lines else 1
        raise ValueError(
            f"Invalid placeholder in string: line {max(1, len(lines))}, col {column}"
        )

    def substitute(self, mapping={}, /, **kws):
        return self._filled(mapping, kws, True)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._filled(mapping, kws, False)
