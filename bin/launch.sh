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
                [ $# -gt 1 ] || stop "$1 needs a value after it. See ./asked help."
                export "ASKED_$(printf %s "${1#--}" | tr '[:lower:]' '[:upper:]')=$2"
                shift 2
                ;;
            *) stop "There is no option \"$1\" here. ./asked help lists the options." ;;
        esac
    done
    export ASKED_DATA=${ASKED_DATA:-$home/data}
}

# Sets launch to the command that starts the server, and app to the folder it lies in; makes ready first what a new jar,
# JDK or flag needs.
prepare() {
    local cache
    find_jdk
    build
    app=$home/target/launch/$(cat "$built" "$JAVA_HOME/release" "$home/bin/launch.sh" | sha256)
    cache=$app/asked.aot
    launch=("$JAVA_HOME/bin/java" "${jvm_flags[@]}" "-Dorg.sqlite.lib.path=$app/native" -jar "$app/asked.jar")
    [ -f "$cache" ] || rehearse "$app" "$cache"
    # An empty cache marks a JDK that makes none: Asked runs without.
    if [ -s "$cache" ]; then launch=("${launch[0]}" "-XX:AOTCache=$cache" "${launch[@]:1}"); fi
}

# Sets launch for a command that may run beside the server. What is built serves it as it is: building anew would take the
# server's files away from under it.
prepare_beside() {
    for app in "$home"/target/launch/*; do
        if [ -f "$app/asked.jar" ]; then
            find_jdk
            launch=("$JAVA_HOME/bin/java" "${jvm_flags[@]}" "-Dorg.sqlite.lib.path=$app/native" -jar "$app/asked.jar")
            return
        fi
    done
    prepare
}

rehearse() {
    local app=$1 cache=$2
    say "Preparing for faster starts. This happens once."
    rm -rf "$home/target/launch"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null
    unpack_sqlite
    "$JAVA_HOME/bin/java" "$home/bin/rehearsal/Rehearsal.java" "$cache.new" "$app/rehearsal.log" "${launch[@]}" \
        && mv "$cache.new" "$cache" && return
    say "Faster starts don't work here ($app/rehearsal.log says why). Starting Asked without them."
    touch "$cache"
}

# SQLite's own library, once: its driver would unpack it into the temporary folder at each start.
unpack_sqlite() {
    local driver system
    driver=$(echo "$app"/lib/sqlite-jdbc-*.jar)
    system=org/sqlite/native/$("$JAVA_HOME/bin/java" -cp "$driver" org.sqlite.util.OSInfo)
    (cd "$app" && "$JAVA_HOME/bin/jar" xf "$driver" "$system" && mv "$system" native && rm -r org)
}
