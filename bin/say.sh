# How the door speaks: short sentences, one a line.

say() { printf '%s\n' "$@"; }

# Says why it cannot go on, and ends.
stop() {
    printf '%s\n' "$@" >&2
    exit 1
}
