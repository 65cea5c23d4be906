# Keeps a server open: starts it again where nobody closed it.

readonly most_restarts=5 # a minute

# keep_open COMMAND...: runs the server until somebody closes it (Ctrl-C, SIGTERM) or it ends by itself, and returns its
# exit code. What it writes is for its own user alone.
keep_open() {
    local server='' code=0 signal='' signals=0 began=$SECONDS restarts=0
    umask 077
    trap 'close_server INT' INT
    trap 'close_server TERM' TERM HUP
    while [ -z "$signal" ]; do
        "$@" &
        server=$!
        if [ -n "$signal" ]; then close_server "$signal"; fi
        await_server
        if [ -n "$signal" ] || ! is_accident "$code"; then break; fi
        if [ $((SECONDS - began)) -ge 60 ]; then began=$SECONDS restarts=0; fi
        if [ "$restarts" -eq "$most_restarts" ]; then
            say "Asked kept stopping within a minute, so it won't be started again." >&2
            break
        fi
        restarts=$((restarts + 1))
        say "Asked stopped unexpectedly (exit code $code). Starting it again." >&2
        sleep 1
    done
    trap - INT TERM HUP
    if [ "$signal" = INT ]; then code=130; fi
    return "$code"
}

close_server() {
    signal=$1
    signals=$((signals + 1))
    kill -TERM "$server" 2>/dev/null || true
}

# Sets code to the server's exit code. A signal to us ends `wait` too early, and then it waits again.
await_server() {
    local status seen
    while true; do
        seen=$signals status=0
        wait "$server" || status=$?
        if [ "$status" -ne 127 ]; then code=$status; fi
        if [ "$signals" -eq "$seen" ]; then break; fi
    done
}

# Whether that is how a program ends that nobody closed: its memory ran out (3), or a signal tore it down.
is_accident() {
    case $1 in
        3) true ;;
        129 | 130 | 143) false ;;
        *) [ "$1" -gt 128 ] ;;
    esac
}
