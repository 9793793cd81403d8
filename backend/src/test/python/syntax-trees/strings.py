# Strings of all kinds.
'a', "b", '''c''', """d
e""", r'\n', R"\'", u'f', U'g', b'h', Rb'\x', bR'\x', br"i"
'\a\b\f\n\r\t\v\\\'\"\0\7\101\x41\u3042\U0001F600\N{BULLET}\q\
joined'
b'\x00\xff\101\q'
'\ud800'
'a' 'b' "c"
('a'
 'b'
 f'c')
u'a' 'b'
b'a' b'b'
f''
f'a'
f'{a}'
f'{a}{b}c{{d}}'
f'{a!r:>{b}.{c}}' f'{d=}' 'e' f"{f = !s:x}"
f'{a:%Y-%m-%d}'
f'''{
a +
  b}'''
f'{ {1: 2}[1] }'
f'{a["b"]}{f"{c}"}'
f'{lambda_}{(lambda x: x)(1)}'
f'{x!a}' rf'\d{y}' fR'{z}\n' F'{w}\N{BULLET}{v}'
f'{a if b else c}{x == y}{x != y}{x >= y}'
f'{yield_}{*a, b}'
f'あ{い}う' f'{え}'
f"{a:{b}}" "text" f"{c}"
