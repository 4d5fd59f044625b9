"""The reader of torch files: reads plain ones right, refuses everything else in a sentence."""

from __future__ import annotations

import codecs
import io
import os
import pickle
import random
import struct
import sys
import time
import tracemalloc
import zipfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from checkpoint_writer import Raw, checkpoint_bytes, index_bytes, zip_bytes
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models.checkpoint.reading import (
    Checkpoint,
    open_checkpoint,
)
from popcorn_qgis.engine.models.families.popcorn.family import read_state
from popcorn_qgis.engine.models.import_model import run

ARRAYS = {
    "a.weight": np.arange(24, dtype="f4").reshape(2, 3, 2, 2) / 7,
    "a.bias": np.array([1.5, -2.0], dtype="f4"),
    "count": np.array(175440, dtype="i8"),
    "half": np.linspace(-2, 2, 5).astype("f2"),
    "double": np.array([[np.pi, 1e-300]], dtype="f8"),
}
OPTIMIZER = {
    "state": {0: {"step": np.array(3.0, dtype="f4"), "exp_avg": np.ones((4, 2), dtype="f4")}},
    "param_groups": [
        {"lr": 1e-4, "betas": (0.9, 0.999), "amsgrad": False, "foreach": None, "params": [0, 1]}
    ],
}
PLAIN = checkpoint_bytes({"step": 175440, "network": ARRAYS, "optimizer": OPTIMIZER})


def refused(data: bytes) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(EngineError) as error:
        everything(data)
    assert error.value.code == "checkpoint"
    assert error.value.problem.endswith(".") and error.value.remedy.endswith(".")
    return error.value.problem


def everything(data: bytes) -> Any:
    """Read a file and all tensors of its network."""
    checkpoint = opened(data)
    return {name: np.asarray(array) for name, array in checkpoint.arrays(checkpoint.tensors).items()}


def opened(data: bytes) -> Checkpoint:
    return open_checkpoint(io.BytesIO(data), "model.pt")


def same(a: dict[str, np.ndarray], b: dict[str, np.ndarray]) -> bool:
    return list(a) == list(b) and all(
        a[name].dtype == b[name].dtype
        and a[name].shape == b[name].shape
        and a[name].tobytes() == b[name].tobytes()
        for name in a
    )


def test_plain_file_is_read_right() -> None:
    assert same(everything(PLAIN), ARRAYS)


@pytest.mark.parametrize("container", ["network", "model", "state_dict"])
def test_network_is_found_where_programs_keep_it(container: str) -> None:
    assert same(everything(checkpoint_bytes({"epoch": 3, container: ARRAYS, "optimizer": OPTIMIZER})), ARRAYS)
    assert same(everything(checkpoint_bytes(ARRAYS)), ARRAYS)


def test_what_stands_beside_the_network_is_passed_over(tmp_path: Path) -> None:
    """Schedulers, arguments and logs of any class: neither made nor run, and no reason to refuse."""
    mark = tmp_path / "ran"
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        other = Raw(
            pickle.dumps({"run": _Runs(f"touch {mark}"), 2.5: {(1, 2): b"x"}}, protocol=protocol)[2:-1]
        )
        settings = Raw(pickle.dumps(SimpleNamespace(lr=1e-3, seen={1, 2}), protocol=protocol)[2:-1])
        content = {"args": settings, "network": ARRAYS, "hooks": [other, {"more": settings}]}
        before, after = (
            checkpoint_bytes({**content, "last": other}),
            checkpoint_bytes({"first": other, **content}),
        )
        assert same(everything(before), ARRAYS) and same(everything(after), ARRAYS)
        inside = checkpoint_bytes({"network": {**ARRAYS, "args": settings}})
        assert "SimpleNamespace”, so it is not a plain checkpoint" in refused(inside)
    assert not mark.exists()
    assert "but “names”" in refused(checkpoint_bytes({"network": {**ARRAYS, "names": ["a", "b"]}}))


@pytest.mark.torch
def test_what_torch_saves_of_a_training_is_read(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch", reason="torch is not part of the engine")
    network = torch.nn.Sequential(torch.nn.Conv2d(2, 3, 3), torch.nn.BatchNorm2d(3), torch.nn.LSTM(3, 4))
    optimizer = torch.optim.Adam(network.parameters())
    network[1](network[0](torch.ones(1, 2, 5, 5))).sum().backward()
    optimizer.step()
    schedule = torch.optim.lr_scheduler.MultiStepLR(optimizer, [2, 5])
    saved = {
        "args": SimpleNamespace(path=Path("x"), kind=torch.float16, device=torch.device("cpu")),
        "optimizer": optimizer.state_dict(),
        "scheduler": schedule.state_dict(),
        "best": np.float64(0.5),
        "log": {"loss": np.arange(9.0), ("a", 1): {2, 3}},
        "state_dict": network.state_dict(),
        "random": torch.get_rng_state(),
    }
    path = tmp_path / "training.pt"
    torch.save(saved, path)
    wanted = {name: values.numpy() for name, values in network.state_dict().items()}
    assert same(everything(path.read_bytes()), wanted)
    torch.save({"state_dict": {**network.state_dict(), "kind": torch.float16}}, path)
    assert "holds “torch.float16”, so" in refused(path.read_bytes())
    torch.save(network, path)
    assert "holds “torch.nn.modules.container.Sequential”, so" in refused(path.read_bytes())


def test_tensors_of_the_optimizer_are_never_read() -> None:
    """Their numbers are not even in the file; those of the network come one at a time."""
    index = index_bytes({"network": ARRAYS, "optimizer": OPTIMIZER})
    records = {f"data/{at}": array.tobytes() for at, array in enumerate(ARRAYS.values())}
    assert same(everything(zip_bytes({"data.pkl": index, **records})), ARRAYS)
    bad = zip_bytes({"data.pkl": index, **records})
    checkpoint = opened(bad.replace(records["data/1"], records["data/1"][::-1]))
    arrays = checkpoint.arrays(checkpoint.tensors)
    assert np.asarray(arrays["a.weight"]).tobytes() == ARRAYS["a.weight"].tobytes()
    with pytest.raises(EngineError, match="is damaged"):
        np.asarray(arrays["a.bias"])


def test_views_share_a_storage_and_transposed_tensors_keep_their_meaning() -> None:
    # storage 0..5; a 3×2 tensor with strides (1, 3) from offset 0 is the transpose of the 2×3 one.
    storage = b"((" + index_bytes("storage")[2:-1] + b"ctorch\nFloatStorage\n"
    storage += index_bytes("0")[2:-1] + index_bytes("cuda:0")[2:-1] + b"K\x06tQ"
    tensor = b"ctorch._utils\n_rebuild_tensor_v2\n" + storage
    tensor += b"K\x00K\x03K\x02\x86K\x01K\x03\x86\x89ccollections\nOrderedDict\n)RtR"
    last = tensor[: len(b"ctorch._utils\n_rebuild_tensor_v2\n") + len(storage)]
    last += b"K\x04K\x02\x85K\x01\x85\x89ccollections\nOrderedDict\n)RtR"
    data = zip_bytes(
        {
            "data.pkl": index_bytes({"t": Raw(tensor), "last": Raw(last)}),
            "data/0": np.arange(6, dtype="<f4").tobytes(),
            "version": b"3\n",
        }
    )
    transposed = np.array([[0, 3], [1, 4], [2, 5]], dtype="f4")
    assert same(everything(data), {"t": transposed, "last": np.array([4, 5], dtype="f4")})
    checkpoint = opened(data)
    arrays = checkpoint.arrays(checkpoint.tensors)
    for _ in range(2):  # again, when the storage's checksum is known to be right
        assert np.asarray(arrays["last"]).tolist() == [4, 5]
        assert np.asarray(arrays["t"]).tolist() == transposed.tolist()


def test_ordered_dictionary_with_the_metadata_that_torch_sets_on_it() -> None:
    number = np.array(5.0, dtype="f4")
    ordered = b"ccollections\nOrderedDict\n)R(" + index_bytes("n")[2:-1] + index_bytes(number)[2:-1] + b"u}"
    ordered += index_bytes("_metadata")[2:-1] + b"}sb"
    data = zip_bytes({"data.pkl": b"\x80\x02" + ordered + b".", "data/0": number.tobytes()})
    assert same(everything(data), {"n": number})


# -- code -------------------------------------------------------------------------------------------


class _Runs:
    def __init__(self, command: str) -> None:
        self.command = command

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return os.system, (self.command,)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_os_system_is_named_and_never_run(tmp_path: Path, protocol: int) -> None:
    mark = tmp_path / "ran"
    index = pickle.dumps({"network": _Runs(f"touch {mark}")}, protocol=protocol)
    sentence = refused(zip_bytes({"data.pkl": index, "version": b"3\n"}))
    assert f"{os.system.__module__}.system" in sentence or "the operation" in sentence
    assert not mark.exists()
    if protocol == 2:  # what torch writes
        assert f"“{os.system.__module__}.system”" in sentence


@pytest.mark.parametrize(
    "index",
    [
        pytest.param(b"cbuiltins\neval\n(Vprint(1)\ntR.", id="eval"),
        pytest.param(b"\x80\x04\x8c\x02os\x8c\x06system\x93\x8c\x02ls\x85R.", id="name from the stack"),
        pytest.param(b"\x80\x02ctorch._utils\n_rebuild_tensor_v2\ncos\nsystem\n\x85R.", id="as an argument"),
        pytest.param(b"(S'ls'\nios\nsystem\n.", id="instance"),
        pytest.param(b"\x80\x02cargparse\nNamespace\n)\x81}(X\x01\x00\x00\x00aK\x01ub.", id="new object"),
        pytest.param(b"\x80\x02\x82\x01.", id="extension"),
        pytest.param(b"\x80\x02cnumpy.core.multiarray\nscalar\n.", id="numpy"),
    ],
)
def test_other_names_and_operations_are_refused(index: bytes) -> None:
    assert "so it is not a plain checkpoint" in refused(zip_bytes({"data.pkl": index, "version": b"3\n"}))


@pytest.mark.parametrize(
    "index",
    [
        b"",
        b"\x80\x02",  # no end
        b"\x80\x02.",  # nothing on the stack
        b"\x80\x02NN.",  # two things on the stack
        b"\x80\x02(.",
        b"\x80\x02(\x85.",  # a mark is no value
        b"\x80\x02K\x01a.",  # append to a number
        b"\x80\x02t.",  # a tuple from no mark
        b"\x80\x02h\x07.",  # never remembered
        b"\x80\x02X\xff\xff\xff\x7fab.",  # text beyond the end
        b"\x80\x02ccollections\nOrderedDict\nK\x01R.",
        b"\x80\x02ctorch\nFloatStorage\n)R.",  # a name that cannot be called
        b"\x80\x02K\x01Q.",
        b"\x80\x02}K\x01b.",
    ],
)
def test_nonsense_is_damage(index: bytes) -> None:
    assert refused(zip_bytes({"data.pkl": index})) == "The index of “model.pt” is damaged."


def test_doubling_bomb_takes_no_memory_and_no_time() -> None:
    # Each step pairs the tuple before with itself: 2^60 items when written out, 60 in memory.
    doubling = b")" + b"".join(b"q%ch%c\x86" % (at, at) for at in range(60))
    before = peak_bytes()
    assert "no named tensors" in refused(zip_bytes({"data.pkl": b"\x80\x02" + doubling + b"."}))
    # As the key of a dictionary it would be hashed item by item, for ever.
    keyed = b"\x80\x02}" + doubling + b"K\x01s."
    assert "no named tensors" in refused(zip_bytes({"data.pkl": keyed}))
    with pytest.raises(EngineError):
        read_state(io.BytesIO(zip_bytes({"data.pkl": b"\x80\x02" + doubling + b"."})), "bomb.pt")
    assert peak_bytes() - before < 50 << 20


def test_deep_nesting_is_no_crash() -> None:
    index = b"\x80\x02" + b"]" * 200_000 + b"a" * 199_999 + b"."
    assert "no named tensors" in refused(zip_bytes({"data.pkl": index}))


def test_endless_index_is_refused() -> None:
    assert "more entries" in refused(zip_bytes({"data.pkl": b"\x80\x02" + b"K\x01" * 1_000_001 + b"."}))
    assert "too many" in refused(zip_bytes({"data.pkl": b"\x80\x02" + b"N" * (17 << 20) + b"."}))


def test_endless_digits_are_refused_before_they_are_a_number() -> None:
    """Old Pythons need minutes for a number of millions of digits; new ones can be told to be like them."""
    limit = sys.get_int_max_str_digits() if hasattr(sys, "get_int_max_str_digits") else None
    started = time.process_time()
    try:
        if limit is not None:
            sys.set_int_max_str_digits(0)
        assert "damaged" in refused(zip_bytes({"data.pkl": b"\x80\x02L" + b"7" * (1 << 20) + b"L\n."}))
    finally:
        if limit is not None:
            sys.set_int_max_str_digits(limit)
    assert time.process_time() - started < 1


def test_huge_directory_is_refused_before_it_is_built() -> None:
    """A zip may list any number of files; a million of them would fill the memory."""
    start, end = PLAIN.index(b"PK\x01\x02"), PLAIN.rindex(b"PK\x05\x06")
    entry = PLAIN[start : PLAIN.index(b"PK\x01\x02", start + 4)]
    directory = entry * 200_000
    closing = PLAIN[end : end + 12] + struct.pack("<II", len(directory), start) + PLAIN[end + 20 :]
    data = PLAIN[:start] + directory + closing
    tracemalloc.start()
    try:
        assert "damaged" in refused(data)
        assert tracemalloc.get_traced_memory()[1] < len(data) + (8 << 20)
    finally:
        tracemalloc.stop()


# -- files that are something else ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"<!DOCTYPE html><html>Sign in</html>", "web page"),
        (b"GIF89a" + bytes(50), "not a torch checkpoint"),
        (PLAIN[: len(PLAIN) // 2], "damaged or cut short"),
        (pickle.dumps(0x1950A86A20F9469CFC6C, protocol=2) + bytes(64), "before version 1.6"),
        (zip_bytes({"readme.txt": b"hi"}), "without a tensor index"),
        (zip_bytes({"data.pkl": b"\x80\x02}.", "code/m.py": b"", "constants.pkl": b""}), "TorchScript"),
        (checkpoint_bytes({}, extra={"byteorder": b"big"}), "big-endian"),
        (zip_bytes({"data.pkl": index_bytes({})}, compression=zipfile.ZIP_DEFLATED), "compressed"),
        (zip_bytes({"data.pkl": index_bytes({}), "../x": b""}), "named"),
        (zip_bytes({"data.pkl": index_bytes({})}, folder="/etc"), "named"),
        (zip_bytes({"data.pkl": index_bytes({})}, folder=""), "named"),
    ],
)
def test_other_files_are_refused_with_what_they_are(data: bytes, words: str) -> None:
    assert words in refused(data)


def test_compressed_bomb_is_refused_before_it_grows() -> None:
    bomb = zip_bytes({"data.pkl": bytes(50 << 20)}, compression=zipfile.ZIP_DEFLATED)
    assert len(bomb) < 1 << 20
    assert "compressed" in refused(bomb)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_doubled_and_overlapping_records_are_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for _ in range(2):
            archive.writestr("archive/data.pkl", index_bytes({}))
    assert "twice" in refused(file.getvalue())
    # Both entries of the directory point at the first record.
    two = bytearray(zip_bytes({"data.pkl": index_bytes({}), "data.pkm": index_bytes({})}))
    second = two.rindex(b"PK\x01\x02")
    two[second + 42 : second + 46] = struct.pack("<I", 0)
    assert "damaged" in refused(bytes(two))


def test_missing_and_short_storages_are_refused() -> None:
    records = {"data.pkl": index_bytes({"network": ARRAYS}), "version": b"3\n"}
    assert "lacks its part data/0" in refused(zip_bytes(records))
    short = {f"data/{at}": bytes(4) for at in range(len(ARRAYS))}
    assert "does not fit its 4 bytes" in refused(zip_bytes({**records, **short}))


@pytest.mark.parametrize(
    ("offset", "shape", "strides"),
    [
        (7, (2,), (1,)),  # beyond the end
        (0, (1 << 30,), (0,)),  # one number looked at a billion times
        (0, (3, 3), (2, 2)),  # more than there is
        (0, (0, 1 << 39, 1 << 39), (1, 1, 1)),  # empty, but of an impossible shape
        (8, (), ()),
    ],
)
def test_tensors_outside_their_storage_are_refused(offset: int, shape: Any, strides: Any) -> None:
    def number(value: int) -> bytes:
        return b"\x8a\x08" + value.to_bytes(8, "little")

    def numbers(values: Any) -> bytes:
        return b"(" + b"".join(map(number, values)) + b"t"

    tensor = b"ctorch._utils\n_rebuild_tensor_v2\n((" + index_bytes("storage")[2:-1]
    tensor += b"ctorch\nFloatStorage\n" + index_bytes("0")[2:-1] + index_bytes("cpu")[2:-1] + b"K\x08tQ"
    tensor += number(offset) + numbers(shape) + numbers(strides) + b"\x89NtR"
    index = index_bytes({"t": Raw(tensor)})
    assert "does not fit" in refused(zip_bytes({"data.pkl": index, "data/0": bytes(32)}))


def test_unreadable_path(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="cannot be read"):
        run(ImportModelJob(str(tmp_path / "models"), (str(tmp_path / "none.pt"),)), QuietReport())


# -- fuzzing ----------------------------------------------------------------------------------------


def mutated(data: bytes, random_source: random.Random) -> bytes:
    """Change, drop, double or insert a few bytes somewhere."""
    out = bytearray(data)
    for _ in range(random_source.choice((1, 1, 1, 2, 4, 16))):
        at = random_source.randrange(len(out))
        length = random_source.choice((1, 1, 2, 4, 8, 64))
        kind = random_source.randrange(6)
        if kind == 0:
            out[at] = random_source.randrange(256)
        elif kind == 1:
            out[at] ^= 1 << random_source.randrange(8)
        elif kind == 2:
            del out[at : at + length]
        elif kind == 3:
            out[at:at] = out[at : at + length]
        elif kind == 4:
            out[at : at + length] = random_source.randbytes(length)
        else:
            other = random_source.randrange(len(out))
            out[at : at + length] = out[other : other + length]
        if len(out) < 2:
            break
    return bytes(out)


def peak_bytes() -> int:
    resource = pytest.importorskip("resource")
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) * 1024


class Watch:
    """Notes when the interpreter imports, runs, opens or starts something (audit events)."""

    EVENTS = (
        "import",
        "exec",
        "compile",
        "pickle.find_class",
        "os.",
        "subprocess.",
        "socket.",
        "open",
        "ctypes.",
    )

    def __init__(self) -> None:
        self.watching, self.seen = False, set()
        sys.addaudithook(self._hook)  # can't be taken away again, so it is switched

    def _hook(self, event: str, arguments: Any) -> None:
        if self.watching and event.startswith(self.EVENTS):
            self.seen.add((event, str(arguments)[:80]))


@pytest.mark.filterwarnings("ignore:invalid escape sequence")
@pytest.mark.parametrize("files", [1_000, pytest.param(10_000, marks=pytest.mark.full)])
def test_mutated_files(files: int) -> None:
    """Refused in a sentence or read right: no other exception, no code run, no memory blow-up."""
    original = everything(PLAIN)
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as archive:
        records = {name.split("/", 1)[1]: archive.read(name) for name in archive.namelist()}
    source = random.Random(20260101)
    before, read, refusals = peak_bytes(), 0, set()
    codecs.lookup("raw_unicode_escape")  # of an old opcode; Python would import it on first sight
    everything(PLAIN)
    watch = Watch()
    watch.watching = True
    try:
        for at in range(files):
            deep = at % 2 == 0  # the index changed inside a whole zip, or any byte of the file
            if deep:
                data = zip_bytes({**records, "data.pkl": mutated(records["data.pkl"], source)})
            else:
                data = mutated(PLAIN, source)
            try:
                content = everything(data)
            except EngineError as error:
                refusals.add(error.problem)
                continue
            read += 1
            assert all(type(name) is str and type(array) is np.ndarray for name, array in content.items())
            if not deep:  # the zip's checksums see every change of a number, so what is read is right
                assert same(content, original)
    finally:
        watch.watching = False
    assert watch.seen == set()
    assert peak_bytes() - before < 200 << 20
    assert len(refusals) > 20 and read > files // 100, (len(refusals), read)
