"""Pure functions of the runtime: clean environments and paths, of Windows and macOS too, on any machine."""

from __future__ import annotations

import pytest

from popcorn_qgis.runtime import gpu, install, interpreter, locking, places
from popcorn_qgis.runtime.setup_options import SetupOptions
from popcorn_qgis.runtime.surroundings import clean_environment, clean_path, qgis_roots_for

WINDOWS_QGIS = r"C:\Program Files\QGIS 3.40.6"
WINDOWS = {
    "Path": ";".join(
        [
            WINDOWS_QGIS + r"\apps\qgis-ltr\bin",
            WINDOWS_QGIS + r"\apps\Qt5\bin",
            WINDOWS_QGIS + r"\apps\Python312\Scripts",
            r"c:\program files\qgis 3.40.6\BIN",
            r"C:\Windows\system32",
            r"C:\Windows",
            r"C:\Program Files\QGIS 3.40.6 backup\bin",
        ]
    ),
    "OSGEO4W_ROOT": WINDOWS_QGIS,
    "PYTHONHOME": WINDOWS_QGIS + r"\apps\Python312",
    "PYTHONPATH": WINDOWS_QGIS + r"\apps\qgis-ltr\python",
    "GDAL_DATA": WINDOWS_QGIS + r"\apps\gdal\share\gdal",
    "PROJ_DATA": WINDOWS_QGIS + r"\share\proj",
    "QT_PLUGIN_PATH": WINDOWS_QGIS + r"\apps\qgis-ltr\qtplugins",
    "O4W_QT_PREFIX": "C:/OSGEO4~1/apps/Qt5",
    "QGIS_PREFIX_PATH": "C:/PROGRA~1/QGIS34~1.6/apps/qgis-ltr",
    "SYSTEMROOT": r"C:\Windows",
    "LOCALAPPDATA": r"C:\Users\Zoë Müller\AppData\Local",
    "HTTPS_PROXY": "http://proxy:8080",
}


def test_windows_loses_what_qgis_added_and_keeps_the_rest():
    cleaned = clean_environment(WINDOWS, platform="win32")
    assert cleaned["Path"].split(";") == [
        r"C:\Windows\system32",
        r"C:\Windows",
        r"C:\Program Files\QGIS 3.40.6 backup\bin",  # only looks alike
    ]
    assert set(cleaned) - set(WINDOWS) == {"PYTHONNOUSERSITE", "PYTHONDONTWRITEBYTECODE"}
    kept = {"Path", "SYSTEMROOT", "LOCALAPPDATA", "HTTPS_PROXY"}
    assert set(cleaned) & set(WINDOWS) == kept


def test_windows_finds_qgis_from_the_base_prefix_when_no_variable_names_it():
    roots = qgis_roots_for({}, r"D:\OSGeo4W\apps\Python312", "win32")
    assert roots == (r"D:\OSGeo4W",)
    assert clean_path(r"D:\OSGeo4W\bin;E:\tools", roots, "win32") == r"E:\tools"


def test_a_python_that_is_not_in_a_bundle_has_no_root():
    assert qgis_roots_for({}, r"C:\Users\me\Python311", "win32") == ()
    assert qgis_roots_for({}, "/usr", "linux") == ()
    assert qgis_roots_for({}, "/usr/local", "darwin") == ()


def test_linux_keeps_the_path_and_drops_the_variables():
    linux = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "LD_LIBRARY_PATH": "/opt/qgis/lib",
        "VIRTUAL_ENV": "/home/me/venv",
        "PYTHONPATH": "/usr/share/qgis/python",
        "PROJ_LIB": "/usr/share/proj",
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": "/home/me",
        "PIP_INDEX_URL": "https://pypi.example/simple",
    }
    cleaned = clean_environment(linux, platform="linux")
    assert cleaned == {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": "/home/me",
        "PIP_INDEX_URL": "https://pypi.example/simple",
        "PYTHONNOUSERSITE": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def test_macos_loses_the_bundle():
    base = "/Applications/QGIS-LTR.app/Contents/Frameworks/Python.framework/Versions/3.9"
    roots = qgis_roots_for({}, base, "darwin")
    assert roots == ("/Applications/QGIS-LTR.app",)
    path = "/Applications/QGIS-LTR.app/Contents/MacOS/bin:/usr/bin"
    cleaned = clean_environment({"PATH": path, "DYLD_LIBRARY_PATH": "x"}, roots, "darwin")
    assert cleaned["PATH"] == "/usr/bin"
    assert "DYLD_LIBRARY_PATH" not in cleaned


@pytest.mark.parametrize(
    ("platform", "environ", "home", "folder"),
    [
        ("linux", {}, "/home/zoë", "/home/zoë/.local/share/popcorn_qgis"),
        ("linux", {"XDG_DATA_HOME": "/data/zoë"}, "/home/zoë", "/data/zoë/popcorn_qgis"),
        ("linux", {"XDG_DATA_HOME": "relative"}, "/home/zoë", "/home/zoë/.local/share/popcorn_qgis"),
        ("darwin", {}, "/Users/zoë", "/Users/zoë/Library/Application Support/popcorn_qgis"),
        ("win32", {"LOCALAPPDATA": r"D:\Local"}, r"C:\Users\Zoë", r"D:\Local\popcorn_qgis"),
        ("win32", {}, r"C:\Users\Zoë", r"C:\Users\Zoë\AppData\Local\popcorn_qgis"),
        ("win32", {"POPCORN_DATA": r"E:\p"}, r"C:\Users\Zoë", r"E:\p"),
    ],
)
def test_user_data_is_local_on_every_system(platform, environ, home, folder):
    assert str(places.data_folder_for(platform, environ, home)) == folder


def test_resources_are_found_in_the_source_tree_and_in_the_installed_plugin(tmp_path, monkeypatch):
    assert places.resource("LICENSE").is_file()
    staged = tmp_path / "popcorn_qgis"
    staged.mkdir()
    (staged / "metadata.txt").write_text("")
    monkeypatch.setattr(places, "_PACKAGE", staged)
    assert places.resource("models", "a.onnx") == staged / "models" / "a.onnx"


def test_the_search_for_python_starts_in_qgis_and_never_asks_sys_executable():
    windows = list(
        interpreter.candidates(WINDOWS_QGIS + r"\apps\Python312", (3, 12), "win32", lambda name: None)
    )
    assert windows[0] == WINDOWS_QGIS + r"\apps\Python312\python.exe"
    linux = list(interpreter.candidates("/usr", (3, 11), "linux", {"python3": "/opt/python3"}.get))
    assert linux == ["/usr/bin/python3.11", "/usr/bin/python3", "/opt/python3"]
    app = "/Applications/QGIS.app/Contents/Frameworks/Python.framework/Versions/3.12"
    macos = list(interpreter.candidates(app, (3, 12), "darwin", lambda name: None))
    assert macos[0] == app + "/bin/python3.12"


@pytest.mark.parametrize(
    ("platform", "machine", "key"),
    [
        ("win32", "AMD64", "windows-x86_64"),
        ("linux", "x86_64", "linux-x86_64"),
        ("darwin", "arm64", "macos-arm64"),
        ("darwin", "x86_64", "macos-x86_64"),
        ("linux", "aarch64", "linux-arm64"),
    ],
)
def test_platforms_have_one_name(platform, machine, key):
    assert locking.platform_key(platform, machine) == key


BANNER = "| NVIDIA-SMI 580.65.06   Driver Version: {}   CUDA Version: {}  |"


@pytest.mark.parametrize(
    ("query", "banner", "fits", "says"),
    [
        ("NVIDIA H200, 9.0, 580.65.06", BANNER.format("580.65.06", "13.0"), True, "NVIDIA H200"),
        ("Tesla T4, 7.5, 590.10", BANNER.format("590.10", "13.1"), True, "Tesla T4"),
        ("Quadro T1000, 7.5, 535.1", BANNER.format("535.1", "12.2"), False, "CUDA 12.2"),
        ("Tesla P100, 6.0, 580.10", BANNER.format("580.10", "13.0"), False, "6.0"),
        ("GT 710, 3.5, 580.1\nRTX 6000, 8.9, 580.1", BANNER.format("580.1", "13.0"), True, "RTX 6000"),
        ("RTX 6000, 10.0, 580.1\nRTX 8000, 7.5, 580.1", BANNER.format("580.1", "13.0"), True, "RTX 6000"),
        ("RTX 6000, 8.9, 590.1", "no banner that we know", True, "RTX 6000"),
        ("RTX 6000, 8.9, 550.1", "no banner that we know", False, "older CUDA"),
        ("No devices were found", "", False, "no graphics card"),
    ],
)
def test_the_gpu_packages_fit_only_a_new_driver_and_card(query, banner, fits, says):
    verdict, reason = gpu.judge(query, banner)
    assert verdict == fits
    assert says in reason
    assert reason.endswith(".")


LOCK = locking.Lock("core", "linux-x86_64", "3.12", (), ())


@pytest.mark.parametrize(
    ("line", "code", "says"),
    [
        ("OSError: Tunnel connection failed: 407 Proxy Authentication Required", "proxy_credentials", "407"),
        ("HTTPError: HTTP Error 407: Proxy Authentication Required", "proxy_credentials", "proxy.city:8080"),
        ("ERROR: Could not install: [Errno 28] No space left on device", "disk_full", "disk"),
        ("OSError: [WinError 112] There is not enough space on the disk", "disk_full", "disk"),
        ("URLError: <urlopen error [SSL: CERTIFICATE_VERIFY_FAILED] bad>", "certificate", "not trusted"),
        ("URLError: <urlopen error [Errno -3] Temporary failure in name resolution>", "network", "reached"),
        ("ERROR: No matching distribution found for rasterio==1.5.2", "missing_package", "rasterio 1.5.2"),
        ("PermissionError: [Errno 13] Permission denied: '/x'", "permission", "/x"),
        ("ERROR: something new", "install", "something new"),
    ],
)
def test_what_pip_says_becomes_a_sentence(line, code, says):
    error = install.explain(
        ["Collecting numpy", line], SetupOptions(proxy="http://me:secret@proxy.city:8080"), LOCK
    )
    assert error.code == code
    assert says in error.problem
    assert "secret" not in error.problem + error.remedy


def test_pip_keeps_the_users_index_but_not_what_leads_it_astray():
    user = {"PIP_INDEX_URL": "https://index.example/simple", "PIP_TARGET": "/elsewhere", "PIP_USER": "1"}
    cleaned = install.pip_environment(user, SetupOptions())
    assert cleaned == {
        "PIP_INDEX_URL": "https://index.example/simple",
        "PIP_USER": "0",
        "PIP_NO_CACHE_DIR": "1",
    }
    assert "PIP_INDEX_URL" not in install.pip_environment(user, SetupOptions(wheels="/wheels"))


def test_the_users_pip_configuration_names_the_index(tmp_path):
    config = tmp_path / "pip.conf"
    config.write_text("[global]\nindex-url = https://index.example/simple\n")
    assert install.configured("index-url", {"PIP_CONFIG_FILE": str(config)}) == "https://index.example/simple"
    assert (
        install.configured("index-url", {"PIP_INDEX_URL": "https://other/simple"}) == "https://other/simple"
    )


def test_progress_counts_the_bytes_of_the_lock():
    packages = (
        locking.Package("numpy", "2", "", 30_000_000),
        locking.Package("ml-dtypes", "1", "", 10_000_000),
    )
    shown = []
    meter = install.Meter(
        locking.Lock("core", "linux-x86_64", "3.12", packages, ()),
        lambda fraction, text: shown.append((fraction, text)),
    )
    for line in (
        "Collecting numpy==2 (from -r lock)",
        "  Downloading numpy-2-cp311-cp311-win_amd64.whl (30.0 MB)",
        "Progress 15000000 of 30000000",
        "Progress 30000000 of 30000000",
        r"Processing c:\users\zoë müller\wheels\ml_dtypes-1-cp311-cp311-win_amd64.whl",
        "Installing collected packages: numpy, ml-dtypes",
    ):
        meter.line(line)
    assert [round(fraction, 3) for fraction, _ in shown] == [0.0, 0.375, 0.75, 0.75, 1.0]
    assert shown[3][1] == "ml-dtypes (10.0 MB)"
