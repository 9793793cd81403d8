import time

t = time.gmtime(1000000000)
print(time.strftime("%Y-%m-%d %H:%M:%S", t))  # prints: 2001-09-09 01:46:40
print(time.strftime("%a %A %b %B %d %j %p %I %y %X %x %%", t))
# prints: Sun Sunday Sep September 09 252 AM 01 01 01:46:40 09/09/01 %
print(time.strftime("%U %W %w %c", t))  # prints: 36 36 0 Sun Sep  9 01:46:40 2001
print(time.asctime(t), time.ctime(0))  # prints: Sun Sep  9 01:46:40 2001 Thu Jan  1 00:00:00 1970
