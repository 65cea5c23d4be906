# Finds what Asked stands on: a JDK, Maven and, for the tests, a browser.

readonly least_java=25

# Folders where a JDK may live, one a line, the person's own choice first.
jdk_places() {
    local javac
    say "${JAVA_HOME:-}"
    if javac=$(command -v javac); then dirname "$(dirname "$(readlink -f "$javac" || say "$javac")")"; fi
    say /usr/lib/jvm/* \
        /usr/java/* \
        /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        ~/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
        ~/.sdkman/candidates/java/* \
        ~/.jdks/*
}

# The feature number of the JDK in a folder (25), or nothing where none is.
jdk_version() {
    if [ -x "$1/bin/javac" ] && [ -f "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    fi
}

# Sets JAVA_HOME to the first JDK that is new enough.
find_jdk() {
    local place
    while IFS= read -r place; do
        if [ "$(jdk_version "$place")" -ge "$least_java" ] 2>/dev/null; then
            export JAVA_HOME=$place
            return
        fi
    done <<<"$(jdk_places)"
    stop "Asked needs a JDK, version $least_java or later, and found none on this machine." \
        "To get one: $(how_to_get "openjdk-$least_java-jdk" openjdk), or take it from https://adoptium.net." \
        "Then run ./asked again. A JDK in an unusual folder is found through JAVA_HOME."
}

# Sets maven to the Maven on this machine.
find_maven() {
    maven=${MAVEN_HOME:+$MAVEN_HOME/bin/}mvn
    command -v "$maven" >/dev/null ||
        stop "Asked needs Maven, version 3.8.7 or later, to build itself, and found none on this machine." \
            "To get it: $(how_to_get maven maven), or take it from https://maven.apache.org." \
            "Then run ./asked again. Maven in an unusual folder is found through MAVEN_HOME."
}

# The install command of this machine: how_to_get <name in Debian> <name in Homebrew>
how_to_get() {
    case $(uname -s) in
        Darwin) say "brew install $2" ;;
        *) say "sudo apt install $1 (Debian, Ubuntu) or your system's package for it" ;;
    esac
}
