"""Digests of messages."""

from _hashing import digest as _digest

_KINDS = {
    "md5": ("MD5", 64),
    "sha1": ("SHA-1", 64),
    "sha224": ("SHA-224", 64),
    "sha256": ("SHA-256", 64),
    "sha384": ("SHA-384", 128),
    "sha512": ("SHA-512", 128),
}


class HASH:
    def __init__(self, name, data):
        self.name = name
        self._algorithm, self.block_size = _KINDS[name]
        self._data = b""
        self.update(data)

    def update(self, data, /):
        self.digest_size = len(_digest(self._algorithm, data))
        self._data += data

    def digest(self):
        return _digest(self._algorithm, self._data)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return HASH(self.name, self._data)


HASH.__module__ = "_hashlib"


def new(name, data=b"", *, usedforsecurity=True):
    if name.lower() not in _KINDS:
        raise ValueError(f"unsupported hash type {name}")
    return HASH(name.lower(), data)


def md5(string=b"", *, usedforsecurity=True):
    return HASH("md5", string)


def sha1(string=b"", *, usedforsecurity=True):
    return HASH("sha1", string)


def sha224(string=b"", *, usedforsecurity=True):
    return HASH("sha224", string)


def sha256(string=b"", *, usedforsecurity=True):
    return HASH("sha256", string)


def sha384(string=b"", *, usedforsecurity=True):
    return HASH("sha384", string)


def sha512(string=b"", *, usedforsecurity=True):
    return HASH("sha512", string)
