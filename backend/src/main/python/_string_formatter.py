"""What str.format() does, open to be changed."""

from _values import field_path, format_pieces

__name__ = "string"


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(
        self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0
    ):
        """The text, and the number the next field without one has: False where none may."""
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        out = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                out.append(literal)
            if field is None:
                continue
            field, auto_arg_index = _numbered(field, auto_arg_index)
            value, used = self.get_field(field, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(
                spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index
            )
            out.append(self.format_field(value, spec))
        return "".join(out), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion in ("s", "r", "a"):
            return {"s": str, "r": repr, "a": ascii}[conversion](value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        if not isinstance(format_string, str):
            raise TypeError(f"expected str, got {type(format_string).__name__}")
        return self._parts(format_string)

    def _parts(self, format_string):
        for literal, field, spec, conversion, failure in format_pieces(format_string):
            if failure is not None:
                raise failure
            if field is None:
                if literal:
                    yield literal, None, None, None
            else:
                yield literal, field, spec, conversion or None

    def get_field(self, field_name, args, kwargs):
        first, *rest = field_path(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            value = getattr(value, name) if is_attribute else value[name]
        return value, first


def _numbered(field, auto_arg_index):
    if field == "":
        if auto_arg_index is False:
            raise ValueError(
                "cannot switch from manual field specification to automatic field numbering"
            )
        return str(auto_arg_index), auto_arg_index + 1
    if field.isdigit():
        if auto_arg_index:
            raise ValueError(
                "cannot switch from manual field specification to automatic field numbering"
            )
        return field, False
    return field, auto_arg_index
