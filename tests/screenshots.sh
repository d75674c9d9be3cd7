#!/bin/sh
# Takes a picture of every page, wide and narrow, into artifacts/screenshots. TIJDPAD_PAGES=planning,tijdlijn takes some.
set -eu
cd "$(dirname "$0")/.."
dotnet test --project tests/Tijdpad.Browser.Tests --explicit only --filter-class '*Pictures'
