#!/bin/sh
# Takes pictures of every page, wide and narrow, light and dark, into artifacts/screenshots; index.html there lays each beside
# its target, where the targets are there. With names of sights (with commas between) only those.
#     tests/screenshots.sh [NAMES]
set -eu
cd "$(dirname "$0")/.."
TIJDPAD_SCREENSHOTS="${1:-1}" dotnet test --project tests/Tijdpad.Browser.Tests --filter-class '*PagesTests' || failed=$?

pictures=artifacts/screenshots
targets=../shared/design
{
  echo '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Schermen</title>'
  echo '<style>body{font:15px sans-serif}figure{display:inline-block;margin:0 1rem 2rem 0;vertical-align:top}img{max-width:46vw;border:1px solid}</style>'
  for picture in "$pictures"/*-1280.png "$pictures"/*-390.png; do
    name=$(basename "$picture" .png)
    sight=${name%-*}
    width=${name##*-}
    target=$(awk -F'\t' -v sight="$sight" '$1 == sight { print $2 }' tests/screenshots.tsv)
    echo "<section><h2>$name</h2><figure><img src=\"$name.png\" alt=\"\"><figcaption>licht</figcaption></figure>"
    if [ -n "$target" ] && [ -f "$targets/$target-$width.png" ]; then
      cp "$targets/$target-$width.png" "$pictures/doel-$target-$width.png"
      echo "<figure><img src=\"doel-$target-$width.png\" alt=\"\"><figcaption>doel</figcaption></figure>"
    fi
    echo "<figure><img src=\"$name-dark.png\" alt=\"\"><figcaption>donker</figcaption></figure></section>"
  done
} >"$pictures/index.html"
echo "$pictures/index.html"
exit "${failed:-0}"
