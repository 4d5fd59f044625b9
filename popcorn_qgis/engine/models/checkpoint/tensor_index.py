"""Follow the index of a torch file on a stack of plain values, without running it.

The index is a program for pickle's stack machine. ``pickletools.genops`` lists its opcodes; the stack
here knows plain containers, numbers, text and tensors, and no way to import or call anything. Whatever
else the index asks for is refused by name.
"""

from __future__ import annotations

import pickletools  # nosec B403
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, NoReturn

from ....contract.errors import EngineError

MAX_OPCODES = 1_000_000

_REMEDY = "Use the original file; one that holds only tensors, numbers, text and plain lists can be read."

#: Storage class → numpy type, little-endian. A bfloat16, unknown to numpy, is the upper half of a float32.
STORAGES = {
    "torch FloatStorage": "<f4",
    "torch DoubleStorage": "<f8",
    "torch HalfStorage": "<f2",
    "torch BFloat16Storage": "<u2",
    "torch LongStorage": "<i8",
    "torch IntStorage": "<i4",
    "torch ShortStorage": "<i2",
    "torch CharStorage": "i1",
    "torch ByteStorage": "u1",
    "torch BoolStorage": "?",
}
_DICT = "collections OrderedDict"
_TENSOR = "torch._utils _rebuild_tensor_v2"
_PARAMETER = "torch._utils _rebuild_parameter"


@dataclass(frozen=True)
class Tensor:
    """A tensor that the index describes; its numbers are read by ``Checkpoint.array``."""

    storage: Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


@dataclass(frozen=True)
class Storage:
    """Raw numbers in the archive: the record's key, their kind and how many there are."""

    key: str
    kind: str
    count: int


def read_index(index: bytes, source: str) -> Any:
    """Return what an index builds: dict, list, tuple, numbers, text, None and Tensor.

    A wrong index may also leave bare storages and names in it: plain values that do nothing.
    Raises EngineError (code ``checkpoint``) where it is damaged, endless, or asks for anything else.
    """
    return _Index(source).read(index)


@dataclass(frozen=True)
class _Global:
    """A name that the index mentions: “module attribute”. It is compared, never looked up."""

    name: str


_Mark = object()


class _Index:
    """Follows the opcodes of an index on a stack of plain values."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.stack: list[Any] = []
        self.memo: dict[int, Any] = {}

    def read(self, index: bytes) -> Any:
        """Return what the index builds; raises EngineError."""
        count = 0
        try:
            for opcode, argument, _ in pickletools.genops(index):
                count += 1
                if count > MAX_OPCODES:
                    self.refuse("more entries than a checkpoint has")
                if opcode.name == "STOP":
                    break
                action = _ACTIONS.get(opcode.name)
                if action is None:
                    self.refuse(f"the operation {opcode.name}")
                action(self, argument)
            if len(self.stack) != 1 or self.stack[0] is _Mark:
                self.damaged()
            return self.stack[0]
        except (ValueError, IndexError, KeyError, TypeError, OverflowError) as broken:
            # genops raises ValueError for bytes that are no index; the others are a stack used wrongly.
            raise self.damage() from broken

    def refuse(self, what: str) -> NoReturn:
        raise EngineError(
            "checkpoint", f"“{self.source}” holds {what}, so it is not a plain checkpoint.", _REMEDY
        )

    def damage(self) -> EngineError:
        return EngineError(
            "checkpoint", f"The index of “{self.source}” is damaged.", "Download or copy the file again."
        )

    def damaged(self) -> NoReturn:
        raise self.damage()

    # One method for each kind of opcode. They trust nothing: the stack may hold anything.

    def push(self, value: Any) -> None:
        self.stack.append(value)

    def pop(self) -> Any:
        value = self.stack.pop()
        if value is _Mark:
            self.damaged()
        return value

    def pop_to_mark(self) -> list[Any]:
        for at in range(len(self.stack) - 1, -1, -1):
            if self.stack[at] is _Mark:
                values = self.stack[at + 1 :]
                del self.stack[at:]
                return values
        self.damaged()

    def tuple_of(self, count: int) -> None:
        values = [self.pop() for _ in range(count)]
        self.push(tuple(reversed(values)))

    def remember(self, at: int) -> None:
        self.memo[at] = self.top(object)

    def recall(self, at: int) -> None:
        self.push(self.memo[at])

    def top(self, kind: type) -> Any:
        value = self.stack[-1]
        if value is _Mark or not isinstance(value, kind):
            self.damaged()
        return value

    def append(self, values: list[Any]) -> None:
        self.top(list).extend(values)

    def set_items(self, values: list[Any]) -> None:
        target = self.top(dict)
        for key, value in zip(values[::2], values[1::2]):
            # Only plain keys: hashing nested tuples can take for ever.
            if type(key) not in (str, int):
                self.damaged()
            target[key] = value

    def name(self, text: str) -> None:
        """A name in full: known ones are kept as text, all others are refused here."""
        if text not in (_DICT, _TENSOR, _PARAMETER) and text not in STORAGES:
            self.refuse(f"“{text.replace(' ', '.')[:80]}”")
        self.push(_Global(text))

    def name_from_stack(self) -> None:
        attribute, module = self.pop(), self.pop()
        if not isinstance(attribute, str) or not isinstance(module, str):
            self.damaged()
        self.name(f"{module} {attribute}")

    def build(self) -> None:
        """State set on an object: torch gives a state dict ``_metadata``, which nothing needs."""
        state = self.pop()
        self.top(dict)
        if not isinstance(state, dict):
            self.damaged()

    def call(self) -> None:
        arguments, function = self.pop(), self.pop()
        if not isinstance(function, _Global) or not isinstance(arguments, tuple):
            self.damaged()
        if function.name == _DICT:
            self.push({})
            if arguments:
                (pairs,) = arguments
                self.set_items([part for pair in _list(pairs) for part in _pair(pair)])
        elif function.name == _TENSOR:
            self.push(_tensor(arguments))
        elif function.name == _PARAMETER and isinstance(arguments[0], Tensor):
            self.push(arguments[0])
        else:
            self.damaged()

    def storage(self) -> None:
        """A persistent id: ('storage', storage class, key, place, count)."""
        word, kind, key, _place, count = self.pop()
        if word != "storage" or not isinstance(kind, _Global) or kind.name not in STORAGES:
            self.damaged()
        if not isinstance(key, str) or not _is_size(count):
            self.damaged()
        self.push(Storage(key, kind.name, count))


def _tensor(arguments: tuple[Any, ...]) -> Tensor:
    """Check the arguments of torch's rebuild function: storage, offset, size, stride, and two unused."""
    storage, offset, shape, strides = arguments[:4]
    if not isinstance(storage, Storage) or not _is_size(offset):
        raise ValueError("no storage")
    if not isinstance(shape, tuple) or not isinstance(strides, tuple):
        raise ValueError("no shape")
    if len(shape) != len(strides) or len(shape) > 8 or not all(map(_is_size, shape + strides)):
        raise ValueError("wrong shape")
    return Tensor(storage, offset, shape, strides)


def _is_size(value: Any) -> bool:
    return type(value) is int and 0 <= value < 1 << 40


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("no list")
    return value


def _pair(value: Any) -> tuple[Any, Any]:
    key, item = value if isinstance(value, (list, tuple)) else ()
    return key, item


_Action = Callable[[_Index, Any], None]

_ACTIONS: Mapping[str, _Action] = {
    "PROTO": lambda index, _: None,
    "FRAME": lambda index, _: None,
    "MARK": lambda index, _: index.push(_Mark),
    "NONE": lambda index, _: index.push(None),
    "NEWTRUE": lambda index, _: index.push(True),
    "NEWFALSE": lambda index, _: index.push(False),
    **{
        name: lambda index, value: index.push(value)
        for name in ("BININT", "BININT1", "BININT2", "LONG1", "BINFLOAT")
        + ("BINUNICODE", "SHORT_BINUNICODE", "BINSTRING", "SHORT_BINSTRING")
    },
    "EMPTY_DICT": lambda index, _: index.push({}),
    "EMPTY_LIST": lambda index, _: index.push([]),
    "EMPTY_TUPLE": lambda index, _: index.push(()),
    "TUPLE1": lambda index, _: index.tuple_of(1),
    "TUPLE2": lambda index, _: index.tuple_of(2),
    "TUPLE3": lambda index, _: index.tuple_of(3),
    "TUPLE": lambda index, _: index.push(tuple(index.pop_to_mark())),
    "APPEND": lambda index, _: index.append([index.pop()]),
    "APPENDS": lambda index, _: index.append(index.pop_to_mark()),
    "SETITEM": lambda index, _: index.set_items([index.pop(), index.pop()][::-1]),
    "SETITEMS": lambda index, _: index.set_items(index.pop_to_mark()),
    "BINPUT": lambda index, at: index.remember(at),
    "LONG_BINPUT": lambda index, at: index.remember(at),
    "MEMOIZE": lambda index, _: index.remember(len(index.memo)),
    "BINGET": lambda index, at: index.recall(at),
    "LONG_BINGET": lambda index, at: index.recall(at),
    "GLOBAL": lambda index, name: index.name(name),
    "STACK_GLOBAL": lambda index, _: index.name_from_stack(),
    "BINPERSID": lambda index, _: index.storage(),
    "REDUCE": lambda index, _: index.call(),
    "BUILD": lambda index, _: index.build(),
}
