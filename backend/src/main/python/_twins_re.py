"""Methods of patterns and matches that run Python code: templates and functions."""


def Pattern_sub(self, repl, string, count=0):
    from _re_templates import substituted

    return substituted(self, repl, string, count)[0]


def Pattern_subn(self, repl, string, count=0):
    from _re_templates import substituted

    return substituted(self, repl, string, count)


def Match_expand(self, template):
    from _re_templates import expanded, parse

    return expanded(parse(template, self.re), self)


def hunt_go_on(hunt):
    while not hunt._advance():
        pass
    return hunt._result()
