#!/usr/bin/env bash
# publish.sh [dotnet publish arguments]: the check with the .NET runtime beside it, as one archive for a machine that has none.
# Writes artifacts/gpu-check/lamina-gpu-check.tar.xz. Without arguments a release build: '-c Release'.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
archive=$(cd "$here/../.." && pwd)/artifacts/gpu-check/lamina-gpu-check.tar.xz
largest=$((60 << 20))
(($#)) || set -- -c Release
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
check=$stage/lamina-gpu-check
dotnet publish "$here" "$@" -p:UseAppHost=false -o "$check/app" -v q

# Of the installed .NET: the host, what it loads first, and the one framework that the program needs.
root=$(dirname "$(readlink -f "$(command -v dotnet)")")
newest() { find "$1" -mindepth 1 -maxdepth 1 -name '10.*' | sort -V | tail -n 1; }
mkdir -p "$check/dotnet/host/fxr" "$check/dotnet/shared/Microsoft.NETCore.App"
cp "$root/dotnet" "$check/dotnet/"
cp -r "$(newest "$root/host/fxr")" "$check/dotnet/host/fxr/"
cp -r "$(newest "$root/shared/Microsoft.NETCore.App")" "$check/dotnet/shared/Microsoft.NETCore.App/"
cp "$here/run.sh" "$here/pytorch.py" "$check/"

mkdir -p "$(dirname "$archive")"
tar -C "$stage" -c lamina-gpu-check | xz -T0 -"${XZ_LEVEL:-6}" >"$archive.part"
mv "$archive.part" "$archive"
size=$(stat -c %s "$archive")
echo "$archive: $size bytes"
((size < largest)) || { echo "publish.sh: the archive has more than $largest bytes" >&2; exit 1; }
