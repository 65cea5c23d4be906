# ./asked demo: serves the essay's month from a folder that goes when it stops.

read_options "$@"
prepare
ASKED_DATA=$(mktemp -d "${TMPDIR:-/tmp}/asked-demo.XXXXXX")
export ASKED_DATA ASKED_DEMO=true
unset ASKED_DATABASE
trap 'rm -rf "$ASKED_DATA"' EXIT
trap 'kill "$server" 2>/dev/null' INT TERM HUP
say "This is a demo. What you do here is gone when it closes."
"${launch[@]}" &
server=$!
wait "$server" || wait "$server" || true
