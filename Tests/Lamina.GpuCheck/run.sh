#!/usr/bin/env bash
# run.sh ARCHIVE RESULTS: unpacks what publish.sh made and answers all its questions on this machine, in less than 560 seconds.
# ARCHIVE may also be the folder lamina-gpu-check, already unpacked.
#
# Needs NVIDIA's driver; python3 with PyTorch, compute-sanitizer and ncu are used where they are. Every part has a limit of its own, and its output is in a file
# of the folder RESULTS, eight at most; summary.txt has the verdicts and the tables. Ends with 0 if everything that is about correctness passed.
#
# For a rehearsal: DEVICE=opencl or DEVICE=simulator instead of cuda, BRIEF=1 for little work, PARTS="devices check" for some of the parts,
# PATIENCE=10 for limits ten times as long.
set -uo pipefail
(($# == 2)) || { sed -n '2,11s/^# \{0,1\}//p' "$0"; exit 2; }
archive=$(readlink -f "$1")
mkdir -p "$2" && results=$(cd "$2" && pwd)
device=${DEVICE:-cuda}
parts=${PARTS:-devices check pytorch time sanitizer ncu}
patience=${PATIENCE:-1}
brief=()
[[ -z ${BRIEF:-} ]] || brief=(--brief)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
if [[ -d $archive ]]; then
  root=$archive
else
  root=$work/lamina-gpu-check
  tar -xJf "$archive" 2>/dev/null || python3 -c 'import sys, tarfile; tarfile.open(sys.argv[1]).extractall(".")' "$archive" || exit 1
fi
export DOTNET_ROOT=$root/dotnet DOTNET_CLI_TELEMETRY_OPTOUT=1 PYTHONUNBUFFERED=1
export CUDA_CACHE_PATH=$work/kernels CUDA_CACHE_MAXSIZE=$((1 << 30))    # what the driver compiles for one part serves the next
check=("$root/dotnet/dotnet" "$root/app/Lamina.GpuCheck.dll")

summary=$results/summary.txt
: >"$summary"
failed=0
wants() { [[ " $parts " == *" $1 "* ]]; }
say() { echo "$*" | tee -a "$summary"; }

# part FILE LABEL SECONDS COMMAND...: runs it under a limit; its output goes to FILE.txt, its verdict to the summary.
part() {
  local file=$1.txt label=$2 limit=$(($3 * patience)) start=$SECONDS status=0; shift 3
  echo "== $label" >>"$results/$file"
  timeout -k 5 "$limit" "$@" >>"$results/$file" 2>&1 || status=$?
  case $status in
    0) say "passed: $label, in $((SECONDS - start)) s" ;;
    124 | 137) say "CUT OFF: $label, after $limit s; see $file" ;;
    *) say "FAILED: $label, in $((SECONDS - start)) s (exit code $status); see $file" ;;
  esac
  return $status
}

must() { part "$@" || failed=$((failed + 1)); }

if wants devices; then
  command -v nvidia-smi >/dev/null && timeout 5 nvidia-smi >>"$results/devices.txt" 2>&1
  must devices devices 15 "${check[@]}" devices --device "$device"
fi

# Lamina finds the driver as libcuda.so.1. Should it not on this machine, the other parts shall have their answers all the same.
if [[ $device == cuda ]]; then
  driver=$(ldconfig -p 2>/dev/null | awk '/libcuda\.so\.1 / { print $NF; exit }')
  [[ -n $driver ]] || driver=$(find /usr/lib /usr/lib64 /usr/local -name libcuda.so.1 -print -quit 2>/dev/null)
  mkdir -p "$work/driver"
  [[ -z $driver ]] || ln -sf "$driver" "$work/driver/libcuda.so"
  export LD_LIBRARY_PATH=$work/driver${driver:+:$(dirname "$driver")}${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
fi

# A process for each group: a kernel that goes astray takes the whole process with it.
if wants check; then
  while read -r limit label names; do
    read -ra only <<<"$names"
    must check "check of $label" "$limit" "${check[@]}" check --device "$device" "${brief[@]}" --only "${only[@]}" </dev/null
  done <<'GROUPS'
30 products products
70 operators gradients-Activations gradients-Geometries gradients-Pools gradients-Borders gradients-Norms gradients-Dropouts gradients-NormedDropout gradients-Recomputed gradients-ReadTwice gradients-StridedConvolutions
20 ties gradients-TiedMaxima
40 training losses
40 bits bits
60 networks gradients-ResNet18 gradients-MobileNetV2
GROUPS
fi

torch_device=cuda
[[ $device == cuda ]] || torch_device=cpu
if wants pytorch; then
  if python3 -c 'import torch' 2>/dev/null; then
    part pytorch "PyTorch beside" 70 python3 "$root/pytorch.py" --json "$results/pytorch.json" "${brief[@]}" --device "$torch_device"
  else
    say "left out: pytorch, which python3 does not have here"
  fi
fi

if wants time; then
  beside=()
  [[ ! -s $results/pytorch.json ]] || beside=(--beside "$results/pytorch.json")
  part time times 105 "${check[@]}" time --device "$device" "${brief[@]}" "${beside[@]}"
fi

if wants sanitizer; then
  if [[ $device == cuda ]] && command -v compute-sanitizer >/dev/null; then
    for tool in memcheck initcheck racecheck; do
      must sanitizer "$tool" 20 compute-sanitizer --tool "$tool" --error-exitcode 3 "${check[@]}" one TinyConvolutions Norms --device "$device" --steps 1
    done
  else
    say "left out: compute-sanitizer, which is not here or has no CUDA device"
  fi
fi

if wants ncu; then
  if [[ $device == cuda ]] && command -v ncu >/dev/null; then
    part ncu ncu 20 ncu --clock-control none --section LaunchStats --section Occupancy --section SpeedOfLight --launch-count 12 "${check[@]}" one Vgg11BN --device "$device" --batch 32 --steps 1
  else
    say "left out: ncu, which is not here or has no CUDA device"
  fi
fi

{
  grep -hE '^(FAILED|  WRONG|  FAILED)' "$results/check.txt" 2>/dev/null
  sed -n '/^|/p;/^A /p' "$results/time.txt" 2>/dev/null
} >>"$summary"
say "$failed failed, in $SECONDS s"
((failed == 0))
