"""Text with places that are filled by name."""

import re

__name__ = "string"


class Template:
    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        pattern = cls.__dict__.get("pattern")
        cls.pattern = re.compile(pattern or _places(cls), cls.flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _invalid(self, found):
        place = found.start("invalid")
        lines = self.template[:place].splitlines(keepends=True)
        column = place - len("".join(lines[:-1])) if lines else 1
        raise ValueError(
            f"Invalid placeholder in string: line {max(1, len(lines))}, col {column}"
        )

    def _filled(self, mapping, keywords, unknown, invalid):
        def fill(found):
            name = found.group("named") or found.group("braced")
            if name is not None:
                if name in keywords:
                    return str(keywords[name])
                return unknown(mapping, name, found)
            if found.group("escaped") is not None:
                return self.delimiter
            if found.group("invalid") is not None:
                return invalid(found)
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(fill, self.template)

    def substitute(self, mapping={}, /, **kws):
        return self._filled(mapping, kws, _required, self._invalid)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._filled(mapping, kws, _optional, lambda found: found.group())

    def is_valid(self):
        for found in self.pattern.finditer(self.template):
            if found.group("invalid") is not None:
                return False
            if not _names_anything(found):
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return True

    def get_identifiers(self):
        names = {}
        for found in self.pattern.finditer(self.template):
            name = found.group("named") or found.group("braced")
            if name is not None:
                names[name] = None
            elif found.group("invalid") is None and not _names_anything(found):
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return list(names)


def _names_anything(found):
    return any([found.group(kind) is not None for kind in ("named", "braced", "escaped")])


def _required(mapping, name, found):
    return str(mapping[name])


def _optional(mapping, name, found):
    try:
        return str(mapping[name])
    except KeyError:
        return found.group()


def _places(cls):
    mark = re.escape(cls.delimiter)
    braced = cls.braceidpattern or cls.idpattern
    return (
        f"{mark}(?:(?P<escaped>{mark})|(?P<named>{cls.idpattern})"
        f"|{{(?P<braced>{braced})}}|(?P<invalid>))"
    )


Template.__init_subclass__()
