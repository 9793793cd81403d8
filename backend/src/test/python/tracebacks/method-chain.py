# raises: AttributeError: 'NoneType' object has no attribute 'foo'
x = [1]
y = (x.append(1)
      .foo(2)
      .bar(3))
