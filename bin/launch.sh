# Starts the built server.

# One collector thread, small headers, a small heap: Asked is at home on small machines.
readonly jvm_flags=(
    -XX:+UseSerialGC
    -XX:+UseCompactObjectHeaders
    -Xmx128m
    --enable-native-access=ALL-UNNAMED
)

# Takes the options of serve and demo into their environment variables.
read_options() {
    while [ $# -gt 0 ]; do
        case $1 in
            --port | --data | --url | --database)
                [ $# -gt 1 ] || stop "$1 needs a value after it. ./asked help shows how."
                export "ASKED_$(printf %s "${1#--}" | tr '[:lower:]' '[:upper:]')=$2"
                shift 2
                ;;
            *) stop "Asked knows no option \"$1\". ./asked help shows those it knows." ;;
        esac
    done
    export ASKED_DATA=${ASKED_DATA:-$home/data}
}
