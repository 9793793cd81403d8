"""A view of no object has its own attributes only."""


class Base:
    def greet(self):
        return "hello"


class Derived(Base):
    def forgotten(self):
        return super(Derived).greet()

    def lost(self):
        self = None
        return super().greet()


print(super(Derived), super(Derived, None))  # prints: <super: <class 'Derived'>, NULL> <super: <class 'Derived'>, NULL>
for method in ("forgotten", "lost"):
    try:
        getattr(Derived(), method)()
    except AttributeError as e:
        print(e)
# prints: 'super' object has no attribute 'greet'
# prints: 'super' object has no attribute 'greet'
derived = Derived()
view = super(Derived, derived)
print(view.__thisclass__, view.__self__ is derived, view.__self_class__)  # prints: <class '__main__.Derived'> True <class '__main__.Derived'>
try:
    super("Derived")
except TypeError as e:
    print(e)  # prints: super() argument 1 must be a type, not str
