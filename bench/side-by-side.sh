#!/usr/bin/env bash
# Whole processes side by side: Tijdpad as a published single file against pandoc, python-docx and pdftotext.
# Peers that are not installed are left out. Usage: bench/side-by-side.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-10}
work=artifacts/bench
mkdir -p $work
dotnet publish src/Tijdpad.Cli -p:PublishProfile=single-file -r linux-x64 -o $work/bin >$work/publish.log
dotnet run --project bench/Tijdpad.Bench -c Release -- files $work/files >$work/files.log
tijdpad=$work/bin/tijdpad
cat >$work/words.py <<'PY'
import sys
from docx import Document
for table in Document(sys.argv[1]).tables:
    for row in table._tbl.tr_lst:
        for cell in row.tc_lst:
            "".join(text.text or "" for text in cell.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"))
PY

best() { # best NAME COMMAND...: prints the median of the wall times and the largest memory
  local name=$1; shift
  python3 - "$name" "$runs" "$@" <<'PY'
import os, resource, statistics, subprocess, sys, time
name, runs, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
times, memory = [], 0
for _ in range(runs + 1):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    times.append(time.perf_counter() - start)
    memory = max(memory, usage.ru_maxrss)
print(f"{name:44} {1000 * statistics.median(times[1:]):8.0f} ms {memory / 1024:7.0f} MB")
PY
}

for rows in 50 5000; do
  best "tijdpad read, $rows rows" $tijdpad read $work/files/$rows.docx --json
  command -v pandoc >/dev/null && best "pandoc, $rows rows" pandoc $work/files/$rows.docx -t plain
  /usr/bin/python3 -c 'import docx' 2>/dev/null && best "python-docx, $rows rows" /usr/bin/python3 $work/words.py $work/files/$rows.docx
done
best "tijdpad read, PDF of 40 pages" $tijdpad read $work/files/40-pages.pdf --json
command -v pdftotext >/dev/null && best "pdftotext, PDF of 40 pages" pdftotext $work/files/40-pages.pdf -
best "tijdpad convert, 5,000 rows, tracked changes" $tijdpad convert $work/files/5000-new.json --against $work/files/5000-old.json --to docx -o $work/changes.docx
best "tijdpad check, sample of 35 rows" $tijdpad check samples/duinstreek-2017.docx
