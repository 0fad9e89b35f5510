#!/bin/sh
set -e

ln -sf /opt/Gatewright/bin/gatewright /usr/bin/gatewright

# Used where users may not make namespaces of their own.
chmod 4755 /opt/Gatewright/chrome-sandbox

# Ubuntu 24 lets only programs with a profile make namespaces; older AppArmor can't read it and needs none.
profile=/opt/Gatewright/resources/apparmor-profile
if apparmor_status --enabled >/dev/null 2>&1 && apparmor_parser --skip-kernel-load --debug "$profile" >/dev/null 2>&1; then
  cp "$profile" /etc/apparmor.d/gatewright
  apparmor_parser --replace --write-cache --skip-read-cache /etc/apparmor.d/gatewright || true
fi
