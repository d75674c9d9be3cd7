#!/usr/bin/env bash
# Networks and forecasts beside their peers, in one go and in turn, so that all find the machine equally busy.
# Peers that are not installed are left out. Usage: bench/time.sh [TURNS]
#   TaskJuggler: apt-get install tj3        networkx, numpy: apt-get install python3-networkx python3-numpy
#   Tijdpad as the machine's own code:      apt-get install clang zlib1g-dev
set -euo pipefail
cd "$(dirname "$0")/.."
turns=${1:-5}
work=artifacts/bench/time
mkdir -p $work
# publish PROJECT NAME OPTION...: what publishing asks for beside the ordinary build has lock files of its own
publish() {
  local project=$1 name=$2; shift 2
  dotnet publish "bench/$project" -c Release -r linux-x64 -p:RestoreLockedMode=false \
    -p:NuGetLockFilePath="$PWD/artifacts/locks/bench-$name.json" "$@" -o "$work/$name" >"$work/$name.log"
}
publish Tijdpad.Bench bin --self-contained false
tijdpad=$work/bin/Tijdpad.Bench
python=/usr/bin/python3

# the program that only schedules: compiled when it runs, compiled beforehand as the command is published, and native
publish Tijdpad.Bench.Schedule jit --self-contained false
publish Tijdpad.Bench.Schedule compiled --self-contained false -p:PublishReadyToRun=true -p:TieredPGO=false
kinds="compiled jit"
if command -v clang >/dev/null; then
  publish Tijdpad.Bench.Schedule native -p:PublishAot=true
  kinds="native $kinds"
fi

missing() { echo "$1 is not installed: apt-get install $2"; }
has_module() { $python -c "import $1" 2>/dev/null; }

for steps in 80 100 1000 10000 100000; do
  $tijdpad network $steps $work/$steps.tsv
done

echo "== whole processes: read a network and schedule it (TaskJuggler without our meeting calendars)"
for steps in 100 1000 10000; do
  commands=()
  for kind in $kinds; do
    commands+=("Tijdpad $kind, $steps steps" "$work/$kind/Tijdpad.Bench.Schedule $work/$steps.tsv")
  done
  command -v tj3 >/dev/null && commands+=("TaskJuggler, $steps steps" "tj3 --silent --no-reports $work/$steps.tjp")
  has_module networkx && commands+=("networkx, $steps steps" "$python bench/peers/networkx_schedule.py $work/$steps.tsv")
  # twenty seconds for a TaskJuggler of 10,000 steps: once or twice tells enough
  $python bench/peers/beside.py $((steps == 10000 ? (turns < 2 ? 1 : 2) : turns)) "${commands[@]}"
done
command -v tj3 >/dev/null || missing TaskJuggler tj3
command -v clang >/dev/null || missing "a linker for native code" "clang zlib1g-dev"

echo "== in one process, warm: schedule in whole, and after one edit (networkx without calendars)"
for steps in 100 1000 10000 100000; do
  for turn in 1 2; do
    $tijdpad schedule-warm $work/$steps.tsv
    has_module networkx && echo "networkx: $($python bench/peers/networkx_schedule.py $work/$steps.tsv 9)"
  done
done
has_module networkx || missing networkx python3-networkx

echo "== Monte Carlo, by the number of steps and of runs, the best of nine"
for steps in 80 1000; do
  for runs in 1000 10000 100000; do
    $tijdpad simulate $work/$steps.tsv $runs
  done
done
$tijdpad simulate $work/10000.tsv 10000

echo "== the forecast of the sample by its parts, and how it grows with municipalities and rows"
$tijdpad forecast samples/duinstreek-2017.docx 2017-03-14
for size in "35 5" "35 20" "35 100" "35 342" "350 5" "1000 5"; do
  $tijdpad forecast samples/duinstreek-2017.docx 2017-03-14 $size
done
if has_module numpy; then
  echo "== Monte Carlo of 1,000 steps and 100,000 runs beside numpy"
  for turn in 1 2; do
    $tijdpad simulate $work/1000.tsv 100000
    for how in bare triangular same; do
      for block in 16384 100000; do
        $python bench/peers/numpy_runs.py $work/1000.tsv 100000 $how $block
      done
    done
  done
else
  missing numpy python3-numpy
fi
