#!/usr/bin/env bash
# Runs all tests. Arguments go to `dotnet test`:  ./test.sh --filter-class "*CrawlTests"
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

solution=Samverkan.Web.sln
driver=tests/Samverkan.Browser/bin/Debug/net10.0/.playwright

say() { printf '%s\n' "$*" >&2; }

installed_chromium() {
  local name
  for name in "${SAMVERKAN_CHROMIUM:-}" chromium chromium-browser google-chrome /usr/bin/chromium; do
    if [[ -n $name && -x $(command -v "$name") ]]; then command -v "$name"; return; fi
  done
  return 1
}

# Debian's package, by root or by sudo that asks for no password
install_package() {
  local root=()
  command -v apt-get > /dev/null || return 1
  if [[ $(id -u) -ne 0 ]]; then
    sudo -n true 2> /dev/null || return 1
    root=(sudo -n)
  fi
  "${root[@]}" apt-get update -qq >&2 && "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >&2
}

# Playwright's own download, by the driver that its package brings; PowerShell is not needed
download_chromium() {
  local node cache=${PLAYWRIGHT_BROWSERS_PATH:-$HOME/.cache/ms-playwright}
  dotnet build tests/Samverkan.Browser --verbosity quiet >&2
  node=$(find "$driver/node" -type f -name node -print -quit)
  chmod +x "$node"
  "$node" "$driver/package/cli.js" install chromium >&2
  find "$cache" -type f \( -name chrome -o -name Chromium \) -perm -u+x -print -quit
}

find_chromium() {
  local found
  if found=$(installed_chromium); then
    say "Chromium: $found, which is installed"
  elif install_package && found=$(installed_chromium); then
    say "Chromium: $found, Debian's package, just installed"
  elif found=$(download_chromium) && [[ -n $found ]]; then
    say "Chromium: $found, downloaded by Playwright"
  else
    say "No Chromium: install one, or name it in SAMVERKAN_CHROMIUM."
    return 1
  fi
  printf '%s\n' "$found"
}

if [[ -n ${SAMVERKAN_CHROMIUM:-} ]] && ! command -v "$SAMVERKAN_CHROMIUM" > /dev/null; then
  say "SAMVERKAN_CHROMIUM names $SAMVERKAN_CHROMIUM, which is no program. Looking for another."
fi
SAMVERKAN_CHROMIUM=$(find_chromium)
export SAMVERKAN_CHROMIUM

# One project after the other: each uses both cores by itself. A filter may leave a project without tests (exit code 8)
filtered=()
if [[ "$*" == *--filter* ]]; then filtered=(--ignore-exit-code 8); fi
exec dotnet test --solution "$solution" --max-parallel-test-modules 1 "${filtered[@]}" "$@"
