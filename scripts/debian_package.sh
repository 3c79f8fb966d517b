#!/bin/sh
# Installs one of Debian's packages where we may, and says what to install where we may not.
# Usage: debian_package.sh PACKAGE PURPOSE
set -eu
package=$1
purpose=$2

if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    # Other parts of `make test` may install something at the same time, and apt's lock is for one.
    exec 9>"${TMPDIR:-/tmp}/customer-classes-apt.lock"
    flock 9
    echo "Installing Debian's package $package for $purpose."
    apt-get update --quiet=2
    DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes --no-install-recommends "$package"
else
    echo "$package is missing; $purpose needs it. On Debian: sudo apt-get install $package" >&2
    exit 1
fi
