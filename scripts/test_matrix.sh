#!/bin/bash
# Runs tests/qgis and tests/desktop on the QGIS of other Debian releases, each in a root of its own.
# Usage: scripts/test_matrix.sh [SUITE...]; bookworm brings QGIS 3.40 and trixie 3.44, both from backports.
# Needs root, debootstrap and 3 GB for each suite. The roots stay in build/matrix for the next time.
# POPCORN_MATRIX_PYTEST adds options to pytest, such as -x.
set -euo pipefail
cd "$(dirname "$0")/.."
source=$PWD
roots=$source/build/matrix
shared=${POPCORN_SHARED:-}
[ $# -gt 0 ] || set -- bookworm trixie

if [ "$(id -u)" -ne 0 ]; then
    echo "The test matrix builds Debian roots, which needs root. Run it with sudo." >&2
    exit 1
fi
command -v debootstrap >/dev/null || apt-get install -y -q --no-install-recommends debootstrap

build_root() { # build_root SUITE DIR: a minimal Debian with the backports' QGIS, from this machine's mirror
    local suite=$1 root=$2 mirror
    mirror=$(sed -n 's/^URIs: *//p; s/^deb \([^ ]*\) [a-z]* main.*/\1/p' \
        /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null | head -n 1 || true)
    [ -n "$mirror" ] || { echo "No Debian mirror is named in /etc/apt; the matrix takes the machine's own." >&2; exit 1; }
    rm -rf "$root" && mkdir -p "$root"
    debootstrap --variant=minbase --include=ca-certificates,make "$suite" "$root" "$mirror" >/dev/null
    cp /etc/resolv.conf "$root/etc/"
    cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
    cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    cp /etc/pip.conf "$root/etc/" 2>/dev/null || true
    printf 'deb %s %s main\ndeb %s %s-backports main\n' "$mirror" "$suite" "$mirror" "$suite" \
        >"$root/etc/apt/sources.list"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
    inside "$root" apt-get update -q
    DEBIAN_FRONTEND=noninteractive inside "$root" apt-get install -y -q --no-install-recommends \
        -t "$suite-backports" qgis python3-qgis qgis-providers
    # Packages of the tests that have no wheel for the newest Python are built.
    DEBIAN_FRONTEND=noninteractive inside "$root" apt-get install -y -q --no-install-recommends \
        gcc libc6-dev python3-dev
    inside "$root" apt-get clean
    touch "$root/ready"
}

inside() { # inside DIR COMMAND...: run it in the root, with /proc, and /shared where there is one
    local root=$1
    shift
    mkdir -p "$root/shared"
    unshare --mount --propagation private --pid --fork --kill-child bash -euc '
        root=$1 shared=$2
        shift 2
        mount -t proc proc "$root/proc"
        mount --bind /dev "$root/dev"
        mount -t tmpfs tmpfs "$root/dev/shm"
        [ -z "$shared" ] || mount --bind -o ro "$shared" "$root/shared"
        exec chroot "$root" "$@"
    ' inside "$root" "$shared" "$@"
}

failed=()
for suite in "$@"; do
    root=$roots/$suite
    [ -e "$root/ready" ] || build_root "$suite" "$root"
    mkdir -p "$root/repo"
    # The tree as it is, without what was built here; what was built there stays.
    find "$root/repo" -mindepth 1 -maxdepth 1 -not -name build -exec rm -rf {} +
    tar -C "$source" --exclude=./build --exclude=./demo --exclude=./.git --exclude='__pycache__' -cf - . \
        | tar -C "$root/repo" -xf -
    version=$(inside "$root" dpkg-query -W -f '${Version}' qgis)
    echo "== QGIS $version ($suite) =="
    inside "$root" env HOME=/root POPCORN_SHARED=/shared PYTEST_OPTIONS="${POPCORN_MATRIX_PYTEST:-}" \
        make -C /repo --keep-going test-qgis test-desktop </dev/null || failed+=("$suite")
done
if [ ${#failed[@]} -gt 0 ]; then
    echo "Red on: ${failed[*]}" >&2
    exit 1
fi
echo "Green on: $*"
