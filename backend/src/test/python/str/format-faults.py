"""What is wrong with a template shows when the fields before it have been filled."""


class Shown:
    def __str__(self):
        return "shown"


for template in ("{missing!x}", "{0!x}", "{0} {", "{missing} }", "{5}{"):
    for value in ("plain", Shown()):
        try:
            template.format(value)
        except (ValueError, KeyError, IndexError) as e:
            print(type(e).__name__, e)
# prints: KeyError 'missing'
# prints: KeyError 'missing'
# prints: ValueError Unknown conversion specifier x
# prints: ValueError Unknown conversion specifier x
# prints: ValueError Single '{' encountered in format string
# prints: ValueError Single '{' encountered in format string
# prints: KeyError 'missing'
# prints: KeyError 'missing'
# prints: IndexError Replacement index 5 out of range for positional args tuple
# prints: IndexError Replacement index 5 out of range for positional args tuple
