"""An exception raised with name and object suggests, and one of a subclass does not."""
# raises: AttributeError. Did you mean: 'width'?


class Box:
    width = 2


class Missing(AttributeError):
    pass


try:
    raise Missing("no", name="widht", obj=Box())
except Missing as e:
    print(e.name, e.obj.width)  # prints: widht 2
raise AttributeError(name="widht", obj=Box())
