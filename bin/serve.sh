# ./asked serve: builds where needed, then serves until Ctrl-C.

read_options "$@"
find_jdk
build
exec "$JAVA_HOME/bin/java" "${jvm_flags[@]}" -jar "$jar"
