#!/bin/bash
# Runs tests/qgis and tests/desktop on the QGIS of other Debian releases, each in a root of its own.
# Usage: scripts/test_matrix.sh [SUITE...]; bookworm brings QGIS 3.40 and trixie 3.44, both from backports.
# Needs root, debootstrap and 3 GB for each suite. The roots stay in build/matrix for the next time.
# Ends with 1 where a test fails, and with 75 where this machine cannot have such a root or it was stopped
# before any test failed; it says which.
# POPCORN_MATRIX_TESTS names the make targets, test-qgis and test-desktop at first; POPCORN_MATRIX_PYTEST adds
# options to pytest, such as -x.
set -Eeuo pipefail
cd "$(dirname "$0")/.."
source=$PWD
roots=$source/build/matrix
shared=${POPCORN_SHARED:-}
[ -d "$shared" ] || shared=
export DEBIAN_FRONTEND=noninteractive
readonly CANNOT=75
failed=()
child=
[ $# -gt 0 ] || set -- bookworm trixie

cannot() { # cannot REASON: nothing is wrong with the plugin
    echo "The test matrix did not come to its end: $1" >&2
    exit $CANNOT
}
trap 'cannot "“$BASH_COMMAND” failed."' ERR

verdict() { # verdict: end with what has failed so far, if anything has
    [ ${#failed[@]} -gt 0 ] || return 0
    printf 'Red: %s\n' "${failed[@]}" >&2
    exit 1
}
trap 'kill -KILL $child 2>/dev/null || true; verdict; cannot "it was stopped."' INT TERM

alone() { # alone COMMAND...: run it with mounts and processes of its own, which end with it
    # In the background, so that a signal to this script is heard at once.
    unshare --mount --propagation private --pid --fork --kill-child "$@" &
    child=$!
    wait $child
}

inside() { # inside DIR COMMAND...: run it in the root, with /proc, and /shared where there is one
    local root=$1
    shift
    mkdir -p "$root/shared"
    alone bash -euc '
        root=$1 shared=$2
        shift 2
        mount -t proc proc "$root/proc"
        mount --bind /dev "$root/dev"
        mount -t tmpfs tmpfs "$root/dev/shm"
        [ -z "$shared" ] || mount --bind -o ro "$shared" "$root/shared"
        exec chroot "$root" "$@"
    ' inside "$root" "$shared" "$@"
}

build_root() { # build_root SUITE DIR: a minimal Debian with the backports' QGIS, from this machine's mirror
    local suite=$1 root=$2 mirror free
    mirror=$(sed -n 's/^URIs: *//p; s/^deb \([^ ]*\) [a-z]* main.*/\1/p' \
        /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null | head -n 1 || true)
    [ -n "$mirror" ] || cannot "no Debian mirror is named in /etc/apt; the matrix takes the machine's own."
    free=$(df --output=avail -k "$roots" | tail -n 1)
    [ "$free" -ge 4000000 ] || cannot "$((free / 1000000)) GB are free, and a root needs 4 GB."
    rm -rf --one-file-system "$root" && mkdir -p "$root"
    alone debootstrap --variant=minbase --include=ca-certificates,make "$suite" "$root" "$mirror" >/dev/null \
        || cannot "debootstrap made no root of Debian $suite from $mirror."
    cp /etc/resolv.conf "$root/etc/"
    cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
    cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    cp /etc/pip.conf "$root/etc/" 2>/dev/null || true
    printf 'deb %s %s main\ndeb %s %s-backports main\n' "$mirror" "$suite" "$mirror" "$suite" \
        >"$root/etc/apt/sources.list"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
    echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/unsafe-io" # a root that a power cut spoils is built again
    # Packages of the tests that have no wheel for the newest Python are built, with a compiler.
    inside "$root" sh -ec '
        apt-get update -q
        apt-get install -y -q --no-install-recommends -t "$1-backports" qgis python3-qgis qgis-providers
        apt-get install -y -q --no-install-recommends gcc libc6-dev python3-dev
        apt-get clean
    ' sh "$suite" || cannot "QGIS of $suite-backports could not be installed from $mirror."
    touch "$root/ready"
}

in_repo() { # in_repo DIR TARGET...: make them in the root's copy of the tree
    local root=$1
    shift
    inside "$root" env HOME=/root POPCORN_SHARED=/shared PYTEST_OPTIONS="${POPCORN_MATRIX_PYTEST:-}" \
        make -C /repo "$@" </dev/null
}

[ "$(id -u)" -eq 0 ] || cannot "building Debian roots needs root. Run it with sudo."
alone bash -ec 'mount -t tmpfs tmpfs /mnt; mkdir /mnt/dev /mnt/proc; mount --bind /dev /mnt/dev
    mount -t proc proc /mnt/proc; chroot / true' 2>/dev/null || cannot "mount and chroot are not permitted."
command -v debootstrap >/dev/null || apt-get install -y -q --no-install-recommends debootstrap \
    || cannot "debootstrap is not installed, and could not be."
mkdir -p "$roots"

for suite in "$@"; do
    root=$roots/$suite
    [ -e "$root/ready" ] || build_root "$suite" "$root"
    mkdir -p "$root/repo"
    # The tree as it is, without what was built here; what was built there stays.
    find "$root/repo" -mindepth 1 -maxdepth 1 -not -name build -exec rm -rf {} +
    # Settings name the folders of the tree that they come from.
    tar -C "$source" --exclude=./build --exclude=./demo --exclude=./.git --exclude=./.qgis-settings \
        --exclude='__pycache__' -cf - . | tar -C "$root/repo" -xf -
    version=$(inside "$root" dpkg-query -W -f '${Version}' qgis)
    echo "== QGIS $version ($suite) =="
    in_repo "$root" build/system.ready build/engine.ready build/venv-qgis/ready build/venv-tests/ready \
        || cannot "what the tests need could not be installed in the root of $suite."
    for tests in ${POPCORN_MATRIX_TESTS:-test-qgis test-desktop}; do
        in_repo "$root" "$tests" || failed+=("$tests on QGIS $version ($suite)")
    done
done
verdict
echo "Green on: $*"
