"""Follow the index of a torch file on a stack of plain values, without running it.

The index is a program for pickle's stack machine. ``pickletools.genops`` lists its opcodes; the stack
here knows plain containers, numbers, text and tensors, and no way to import or call anything. Whatever
else the index asks for becomes a ``Foreign``: a name, with nothing behind it. So what a training program
saved beside its tensors does no harm, and who needs it refuses it by name.
"""

from __future__ import annotations

import io
import pickletools  # nosec B403
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Callable, NoReturn

from ....contract.errors import EngineError
from ....contract.sentences import sentence

MAX_OPCODES = 500_000
_MAX_LINE_BYTES = 1024  # of the old opcodes that end with a line

_REMEDY = sentence(
    "Use the original file; one that holds only tensors, numbers, text and plain lists can be read."
)
_NAMELESS = sentence("an entry without a name")

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
    """A tensor that the index describes; its numbers are read when they are asked for."""

    storage: Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]

    @property
    def span(self) -> int:
        """How many numbers of the storage lie between its first and its last, these included."""
        if 0 in self.shape:
            return 0
        return 1 + sum((n - 1) * step for n, step in zip(self.shape, self.strides))


class Foreign:
    """Something that is neither a tensor nor plain: ``what`` it is in words; it was never made."""

    __slots__ = ("what",)

    def __init__(self, what: str) -> None:
        self.what = what

    def refused(self, source: str) -> EngineError:
        """Return the error for where it is in the way."""
        return EngineError(
            "checkpoint",
            sentence(
                "“{source}” holds {what}, so it is not a plain checkpoint.", source=source, what=self.what
            ),
            _REMEDY,
        )


@dataclass(frozen=True)
class Storage:
    """Raw numbers in the archive: the record's key, their kind and how many there are."""

    key: str
    kind: str
    count: int


def read_index(index: bytes, source: str) -> Any:
    """Return what an index builds: dict, list, tuple, numbers, text, None, Tensor and Foreign.

    A wrong index may also leave bare storages and names in it: plain values that do nothing.
    Raises EngineError (code ``checkpoint``) where it is damaged or endless.
    """
    return _Index(source).read(index)


@dataclass(frozen=True)
class _Global:
    """A name that the index mentions: “module attribute”. It is compared, never looked up."""

    name: str


_Mark = object()


class _Lines(io.BytesIO):
    """Bytes whose lines are short: an old opcode's number of a million digits takes for ever to read."""

    def readline(self, size: int | None = -1, /) -> bytes:
        return super().readline(_MAX_LINE_BYTES)


@cache
def _operation(name: str) -> Foreign:
    return Foreign(sentence("the operation {operation}", operation=name))


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
            for opcode, argument, _ in pickletools.genops(_Lines(index)):
                count += 1
                if count > MAX_OPCODES:
                    raise Foreign(sentence("more entries than a checkpoint has")).refused(self.source)
                if opcode.name == "STOP":
                    break
                action = _ACTIONS.get(opcode.name)
                if action is None:
                    self.pass_over(opcode)
                else:
                    action(self, argument)
            if len(self.stack) != 1 or self.stack[0] is _Mark:
                self.damaged()
            return self.stack[0]
        except (ValueError, IndexError, KeyError, TypeError, OverflowError) as broken:
            # genops raises ValueError for bytes that are no index; the others are a stack used wrongly.
            raise self.damage() from broken

    def damage(self) -> EngineError:
        return EngineError(
            "checkpoint",
            sentence("The index of “{source}” is damaged.", source=self.source),
            "Download or copy the file again.",
        )

    def damaged(self) -> NoReturn:
        raise self.damage()

    # One method for each kind of opcode. They trust nothing: the stack may hold anything.

    def pass_over(self, opcode: pickletools.OpcodeInfo) -> None:
        """Do to the stack what an unknown operation would, with something foreign as its result."""
        before = list(opcode.stack_before)
        if pickletools.markobject in before:
            self.pop_to_mark()
            before = before[: before.index(pickletools.markobject)]
        taken = [self.pop() for _ in before]
        result = next((value for value in taken if isinstance(value, Foreign)), _operation(opcode.name))
        for _ in opcode.stack_after:
            self.push(result)

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
        if value is _Mark or not isinstance(value, (kind, Foreign)):
            self.damaged()
        return value

    def append(self, values: list[Any]) -> None:
        target = self.top(list)
        if not isinstance(target, Foreign):
            target.extend(values)

    def set_items(self, values: list[Any]) -> None:
        target = self.top(dict)
        if isinstance(target, Foreign):
            return
        for key, value in zip(values[::2], values[1::2]):
            # Only plain keys: hashing nested tuples can take for ever.
            target[key if type(key) in (str, int) else Foreign(_NAMELESS)] = value

    def name(self, text: str) -> None:
        """A name in full: known ones are kept as text, all others are foreign."""
        known = text in (_DICT, _TENSOR, _PARAMETER) or text in STORAGES
        self.push(_Global(text) if known else Foreign(f"“{text.replace(' ', '.')[:80]}”"))

    def name_from_stack(self) -> None:
        attribute, module = self.pop(), self.pop()
        if not isinstance(attribute, str) or not isinstance(module, str):
            self.damaged()
        self.name(f"{module} {attribute}")

    def build(self) -> None:
        """State set on an object: torch gives a state dict ``_metadata``, which nothing needs."""
        state = self.pop()
        target = self.top(dict)
        if not isinstance(target, Foreign) and not isinstance(state, (dict, Foreign)):
            self.damaged()

    def call(self) -> None:
        arguments, function = self.pop(), self.pop()
        of = arguments if isinstance(arguments, tuple) else ()
        foreign = next((value for value in (function, arguments, *of) if isinstance(value, Foreign)), None)
        if foreign is not None:
            self.push(foreign)
            return
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
        if isinstance(kind, Foreign):
            self.push(kind)
            return
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
