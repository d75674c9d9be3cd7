#!/bin/sh
# Takes pictures of every page, wide, narrow and dark, into artifacts/screenshots.
set -eu
cd "$(dirname "$0")/.."
TIJDPAD_SCREENSHOTS=1 dotnet test --project tests/Tijdpad.Browser.Tests --filter-class '*PagesTests'
