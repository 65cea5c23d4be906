# The Java of a package: what Asked loads of it, and nothing else.

# jdeps names most of these; what is found by name at run time stands apart.
readonly modules=(
    java.base java.compiler java.desktop java.instrument java.logging java.management java.naming java.net.http
    java.prefs java.scripting java.security.jgss java.security.sasl java.sql java.xml
    jdk.httpserver jdk.jfr jdk.management jdk.net jdk.unsupported jdk.xml.dom
    jdk.charsets   # what browsers and mail servers may send
    jdk.crypto.ec  # keys of passkeys, of push services and of identity providers
    jdk.localedata # days and months as they are written in each country
    jdk.zipfs      # files in jars
)

link_runtime() {
    "$JAVA_HOME/bin/jlink" --add-modules "$(IFS=, && say "${modules[*]}")" --include-locales "$(languages)" \
        --strip-debug --no-header-files --no-man-pages --output "$1"
}

# The languages that Asked speaks: English, and those that its messages are translated to.
languages() {
    local file
    (
        say en
        for file in "$home"/server/src/main/resources/messages/*_*.properties; do
            if [ -f "$file" ]; then
                file=${file##*_}
                say "${file%.properties}"
            fi
        done
    ) | LC_ALL=C sort -u | paste -sd , -
}
