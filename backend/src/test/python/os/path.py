import os

print(os.path.join("a", "b", "/c"), os.path.join("a/", "b"))  # prints: /c a/b
print(os.path.split("/a/b.txt"), os.path.splitext("x.tar.gz"))  # prints: ('/a', 'b.txt') ('x.tar', '.gz')
print(os.path.basename("/a/b"), os.path.dirname("/a/b"))  # prints: b /a
print(os.path.normpath("/a/../b/./c//d"), os.path.isabs("/a"))  # prints: /b/c/d True
