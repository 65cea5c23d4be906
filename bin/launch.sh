# Starts the built server, quickly: unpacked, and with what the JVM learned of it in a rehearsal (its AOT cache).

# Asked is at home on small machines: one collector thread, small headers, a heap and a code cache that start small and
# end small, few arenas for the C library, and what compiling took given back soon. Where memory runs out all the same,
# the process ends and is started again (bin/keep.sh): half of one would run on and answer nobody. Beans are wired as the
# build settled them.
readonly jvm_flags=(
    -XX:+UseSerialGC
    -XX:+UseCompactObjectHeaders
    -Xms24m -Xmx128m -XX:NewSize=8m
    -XX:ReservedCodeCacheSize=64m
    -XX:TrimNativeHeapInterval=10000
    -XX:+ExitOnOutOfMemoryError
    --enable-native-access=ALL-UNNAMED
    -Dspring.aot.enabled=true
)
export MALLOC_ARENA_MAX=2

# Takes the options of serve and demo into their environment variables.
read_options() {
    while [ $# -gt 0 ]; do
        case $1 in
            --port | --data | --url | --database | --address | --signup | --proxies)
                [ $# -gt 1 ] || stop "$1 needs a value after it. See $door help."
                export "ASKED_$(printf %s "${1#--}" | tr '[:lower:]' '[:upper:]')=$2"
                shift 2
                ;;
            *) stop "There's no option \"$1\" here. $door help lists the options." ;;
        esac
    done
    export ASKED_DATA=${ASKED_DATA:-$usual_data}
}

# launch_from JAVA APP: sets launch to the command that starts the server that lies unpacked in that folder.
launch_from() {
    launch=("$1" "${jvm_flags[@]}" "-Dorg.sqlite.lib.path=$2/native" -jar "$2/asked.jar")
}

# with_cache FILE REHEARSAL...: adds the AOT cache to launch, and makes it first where it is missing.
with_cache() {
    local cache=$1
    shift
    if [ ! -f "$cache" ] || may_try_again "$cache"; then rehearse "$cache" "$@"; fi
    if [ -s "$cache" ]; then launch=("${launch[0]}" "-XX:AOTCache=$cache" "${launch[@]:1}"); fi
}

# An empty cache marks that none could be made, and Asked runs without. A day later it may be: the machine was busy, say.
may_try_again() { [ ! -s "$1" ] && [ -w "$1" ] && [ -z "$(find "$1" -mtime -1)" ]; }

rehearse() {
    local cache=$1 log=${1%/*}/rehearsal.log
    shift
    say "Preparing for faster starts. This happens once."
    "$@" "$cache.new" "$log" "${launch[@]}" && mv "$cache.new" "$cache" && return
    say "Faster starts don't work here ($log says why). Starting Asked without them."
    touch "$cache"
}
