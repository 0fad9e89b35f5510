#!/bin/sh
set -e

# A .deb is told what happens, an .rpm how many versions stay: an update keeps all this.
case ${1-} in
  remove | purge | 0) ;;
  *) exit 0 ;;
esac

rm -f /usr/bin/gatewright
if [ -f /etc/apparmor.d/gatewright ]; then
  apparmor_parser --remove /etc/apparmor.d/gatewright >/dev/null 2>&1 || true
  rm -f /etc/apparmor.d/gatewright
fi
