#   File "indent-tabs.py", line 6
#     z
# TabError: inconsistent use of tabs and spaces in indentation
if x:
        y
	z
