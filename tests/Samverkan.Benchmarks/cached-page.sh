#!/bin/bash
# CPU time a request of a page asked again, beside Kestrel alone with the same bytes in memory: three rounds, taking turns, the median of each.
# cached-page.sh PUBLISHED_SITE DATA_DIRECTORY [PAGE]     the data directory is filled already; needs wrk, curl and two cores
set -e
site=$(realpath "$1"); data=$(realpath "$2"); page=${3:-/om-samverkan}; here=$(realpath "$(dirname "$0")"); body=$(mktemp)
trap 'kill $ours $bare 2>/dev/null; rm -f "$body"' EXIT
export DOTNET_TC_CallCountingDelayMs=0 # at full speed within seconds, not within half a minute
(cd "$site" && ASPNETCORE_URLS=http://localhost:5081 Samverkan__DataDirectory=$data exec taskset -c 0 ./Samverkan.Web >/dev/null) & ours=$!
until curl -sf localhost:5081/health/ready >/dev/null; do kill -0 $ours; sleep 0.1; done
curl -sf -H 'Accept-Encoding: br' "localhost:5081$page" -o "$body"
dotnet build "$here" -c Release -v q >/dev/null
taskset -c 0 dotnet "$here/bin/Release/net10.0/Samverkan.Benchmarks.dll" bare http://localhost:5082 "$body" & bare=$!
until curl -sf localhost:5082/ >/dev/null; do kill -0 $bare; sleep 0.1; done

ticks() { awk '{print $14 + $15}' "/proc/$1/stat"; }
micros() { # PID URL SECONDS
  local before requests; before=$(ticks "$1")
  requests=$(taskset -c 1 wrk -t1 -c32 -d"$3" -H 'Accept-Encoding: br' "$2" | awk '/requests in/ {print $1}')
  awk "BEGIN {printf \"%.1f\n\", ($(ticks "$1") - $before) * 1e6 / $(getconf CLK_TCK) / $requests}"
}
median() { sort -n | sed -n 2p; }

echo "$(wc -c < "$body") bytes, Brotli: $page"
micros $ours "http://localhost:5081$page" 10 >/dev/null; micros $bare http://localhost:5082/ 10 >/dev/null # warm
for round in 1 2 3; do
  a="$a $(micros $ours "http://localhost:5081$page" 5)"; b="$b $(micros $bare http://localhost:5082/ 5)"
done
a=$(printf '%s\n' $a | median); b=$(printf '%s\n' $b | median)
echo "cached page $a µs CPU, bare Kestrel $b µs CPU: $(awk "BEGIN {printf \"%.2f\", $b / $a}") of bare Kestrel"
