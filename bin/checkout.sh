# Where a checkout's server comes from: built with Maven, unpacked below target.

readonly usual_data=$home/data

# Sets launch to the command that starts the server, and app to the folder it lies in; makes ready first what a new jar,
# JDK or flag needs.
prepare() {
    find_jdk
    build
    app=$home/target/launch/$(cat "$built" "$JAVA_HOME/release" "$home/bin/launch.sh" | sha256)
    launch_from "$JAVA_HOME/bin/java" "$app"
    [ -f "$app/asked.aot" ] || unpack
    with_cache "$app/asked.aot" "$JAVA_HOME/bin/java" "$home/bin/rehearsal/Rehearsal.java"
}

# Sets launch for a command that may run beside the server. What is built serves it as it is: building anew would take the
# server's files away from under it.
prepare_beside() {
    for app in "$home"/target/launch/*; do
        if [ -f "$app/asked.jar" ]; then
            find_jdk
            launch_from "$JAVA_HOME/bin/java" "$app"
            return
        fi
    done
    prepare
}

unpack() {
    rm -rf "$home/target/launch"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null
    unpack_sqlite
}

# SQLite's own library, once: its driver would unpack it into the temporary folder at each start.
unpack_sqlite() {
    local driver system
    driver=$(echo "$app"/lib/sqlite-jdbc-*.jar)
    system=org/sqlite/native/$("$JAVA_HOME/bin/java" -cp "$driver" org.sqlite.util.OSInfo)
    (cd "$app" && "$JAVA_HOME/bin/jar" xf "$driver" "$system" && mv "$system" native && rm -r org)
}
