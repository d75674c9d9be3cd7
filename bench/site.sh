#!/usr/bin/env bash
# How many pages a second the site gives, each measured between two runs of the health page in the same minutes.
# Needs wrk and python3:  bench/site.sh
set -euo pipefail
cd "$(dirname "$0")/.."
port=5095
folder=$(mktemp -d)
dotnet publish -c Release src/Tijdpad.Web -o "$folder/site" >/dev/null
(cd "$folder" && Tijdpad__Data=$folder/data Tijdpad__Address=http://localhost:$port Tijdpad__Today=2017-03-14 \
  exec "$folder/site/tijdpad-web" >"$folder/log") &
site=$!
trap 'kill $site; wait $site 2>/dev/null || true; rm -rf "$folder"' EXIT
until curl -fs -o /dev/null "http://localhost:$port/gezond/klaar"; do sleep 0.1; done
cookie=$(cd tests/reliability && python3 -c "
import tijdpad_site as site
visitor = site.Visitor($port)
visitor.found_site('$folder/log')
print('; '.join(f'{name}={value}' for name, value in visitor.cookies.items()))")
measure() {
  printf '%-26s' "$1"
  wrk -t1 -c16 -d"${2:-5}s" --latency -H "Cookie: $cookie" "http://localhost:$port$1" |
    awk '/50%/{p50=$2} /99%/{p99=$2} /Requests\/sec/{rate=$2} END{print rate "/s", "p50", p50, "p99", p99}'
}
for page in planning tijdlijn gemeenten kalender; do measure "/p/duinstreek/$page" 4 >/dev/null; done
for page in planning tijdlijn gemeenten kalender; do
  measure /gezond
  measure "/p/duinstreek/$page"
done
measure /gezond
grep VmHWM "/proc/$site/status"
