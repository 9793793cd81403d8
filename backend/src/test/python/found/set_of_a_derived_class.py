"""A set's repr names its class; the bare braces are those of plain sets."""


class Tags(set):
    pass


class Fixed(frozenset):
    def text(self):
        return super().__repr__()


print(Tags(), Tags([1]), [Tags([2])], f"{Fixed([3])}", Fixed().text())
for value in (Tags(), type("Names", (list,), {})(), type("Table", (dict,), {})()):
    try:
        format(value, ">5")
    except TypeError as e:
        print(e)
# prints: Tags() Tags({1}) [Tags({2})] Fixed({3}) Fixed()
# prints: unsupported format string passed to Tags.__format__
# prints: unsupported format string passed to Names.__format__
# prints: unsupported format string passed to Table.__format__
