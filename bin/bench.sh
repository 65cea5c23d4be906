# ./asked bench WHAT: measures, and prints the figures.

case ${1:-} in
    start)
        prepare
        "$JAVA_HOME/bin/java" "$home/bin/bench/Start.java" "$home/asked"
        ;;
    *) say "./asked bench start    seconds to the first page, and memory 30 seconds later" ;;
esac
