# ./asked demo: serves the essay's month from a folder that goes when it stops.

read_options "$@"
prepare
. "$home/bin/keep.sh"
ASKED_DATA=$(mktemp -d "${TMPDIR:-/tmp}/asked-demo.XXXXXX")
export ASKED_DATA ASKED_DEMO=true
unset ASKED_DATABASE ASKED_BACKUPS ASKED_METRICS_PORT
trap 'rm -rf "$ASKED_DATA"' EXIT
say "This is a demo. Everything you do here is gone when you close it."
keep_open "${launch[@]}" || true
