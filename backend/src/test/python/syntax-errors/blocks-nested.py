#   File "blocks-nested.py", line 25
#     for i in x:
#     ^^^^^^^^^^^
# SyntaxError: too many statically nested blocks
for i in x:
    for i in x:
        for i in x:
            for i in x:
                for i in x:
                    for i in x:
                        for i in x:
                            for i in x:
                                for i in x:
                                    for i in x:
                                        for i in x:
                                            for i in x:
                                                for i in x:
                                                    for i in x:
                                                        for i in x:
                                                            for i in x:
                                                                for i in x:
                                                                    for i in x:
                                                                        for i in x:
                                                                            for i in x:
                                                                                for i in x:
                                                                                    pass
