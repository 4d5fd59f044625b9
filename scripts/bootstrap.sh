#!/bin/bash
# Installs what a bare Debian or Ubuntu lacks: QGIS with PyQGIS, venv, Qt's translation tools, a virtual screen.
# Usage: scripts/bootstrap.sh. Does nothing where everything is there; asks for root through sudo.
set -euo pipefail

missing=()
need() { # need PACKAGE COMMAND...: the package, when the command fails
    local package=$1
    shift
    "$@" >/dev/null 2>&1 || missing+=("$package")
}
export QT_QPA_PLATFORM=offscreen
need qgis test -x /usr/bin/qgis.bin
need qgis test -x /usr/bin/qgis_process.bin
need python3-qgis /usr/bin/python3 -c 'import qgis.core'
need qgis-providers dpkg -s qgis-providers
need python3-venv /usr/bin/python3 -c 'import ensurepip, venv'
need pyqt5-dev-tools command -v pylupdate5
need qttools5-dev-tools command -v lrelease
need xvfb command -v Xvfb
need xauth command -v xauth
need fonts-dejavu-core test -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
need fuse3 command -v fusermount3
need ca-certificates test -s /etc/ssl/certs/ca-certificates.crt

if [ ${#missing[@]} -eq 0 ]; then
    exit 0
fi
echo "Installing from the distribution: ${missing[*]}"
if ! command -v apt-get >/dev/null; then
    echo "This machine has no apt-get. Install QGIS 3.22 or later with its Python, and Xvfb, and run make again." >&2
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Installing ${missing[*]} needs root: run 'apt-get install ${missing[*]}' as root, then make again." >&2
        exit 1
    fi
    as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
