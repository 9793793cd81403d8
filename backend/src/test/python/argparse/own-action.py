import argparse


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        print(self.dest, values, option_string)
        setattr(namespace, self.dest, values.upper())


parser = argparse.ArgumentParser()
action = parser.add_argument("--name", action=Upper)
print(parser.parse_args(["--name", "abc"]))  # prints: name abc --name
# prints: Namespace(name='ABC')
print(action)  # prints: Upper(option_strings=['--name'], dest='name', nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None)
