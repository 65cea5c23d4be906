# ./asked lab [insights | --quick | --tune] [--layer NAME] [--seed N] [--people N] [--write] [--worlds JAR]: lets simulated people try the planner and what it
# has to beat, prints the figures, and with --write puts them into docs/planner.md.

readonly lab=$home/lab/target/classes

# Compiles the lab and core where one is missing or older than what it is made of.
build_lab() {
    if [ -d "$lab" ] && [ -d "$home/lab/target/libraries" ] && [ -z "$(
        find "$home"/pom.xml "$home"/core/pom.xml "$home"/lab/pom.xml "$home"/core/src/main "$home"/lab/src/main \
            -newer "$lab"
    )" ]; then
        return
    fi
    find_maven
    run_maven lab --projects lab --also-make -Dmaven.test.skip=true process-classes \
        || stop "The lab couldn't be built. The full log is in $home/target/lab.log."
    touch "$lab"
}

worlds=''
options=()
while [ $# -gt 0 ]; do
    case $1 in
        insights | --quick | --tune | --write) options+=("$1") ;;
        --layer | --seed | --people)
            [ -n "${2:-}" ] || stop "$1 needs a value (docs/lab.md)."
            options+=("$1" "$2")
            shift
            ;;
        --worlds)
            [ -f "${2:-}" ] || stop "--worlds needs a jar."
            worlds=:$2
            shift
            ;;
        *)
            say "./asked lab              all policies in all worlds; up to 15 minutes" \
                "./asked lab insights     false alarms of insights, and who is told; ten minutes or more" \
                "./asked lab --quick      fewer people; less than a minute" \
                "./asked lab --tune       what constants are chosen from; some ten minutes" \
                "" \
                "--write puts the figures into docs/planner.md." \
                "--layer NAME lets days go otherwise than usual, and --seed N takes people of your own (docs/lab.md)." \
                "--worlds JAR adds worlds of your own (docs/lab.md)." >&2
            exit 1
            ;;
    esac
    shift
done
find_jdk
build_lab >&2
"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx1g \
    -cp "$lab:$home/lab/target/libraries/*:$home/core/target/classes$worlds" app.asked.lab.Lab "$home" "${options[@]+"${options[@]}"}"
