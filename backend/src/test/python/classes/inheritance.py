class Animal:
    kind = "animal"

    def __init__(self, name):
        self.name = name

    def speak(self):
        return "..."

    def __str__(self):
        return f"{self.name} says {self.speak()}"


class Dog(Animal):
    def speak(self):
        return "Woof"


class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age

    def speak(self):
        return super().speak().lower() + "!" * self.age


print(Animal("Thing"), Dog("Rex"), Puppy("Bit", 2), sep="; ")  # prints: Thing says ...; Rex says Woof; Bit says woof!!
print(isinstance(Puppy("x", 1), Animal), issubclass(Dog, Animal), Puppy.kind)  # prints: True True animal
print([c.__name__ for c in Puppy.__mro__], Puppy.__bases__)  # prints: ['Puppy', 'Dog', 'Animal', 'object'] (<class '__main__.Dog'>,)
