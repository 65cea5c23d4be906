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
    stop "Asked needs JDK $least_java or later, but couldn't find it on this machine." \
        "To get one: $(how_to_get "openjdk-$least_java-jdk" openjdk), or get it from https://adoptium.net." \
        "Then run ./asked again. If it's in an unusual folder, set JAVA_HOME."
}

# Sets maven to the Maven on this machine.
find_maven() {
    maven=${MAVEN_HOME:+$MAVEN_HOME/bin/}mvn
    command -v "$maven" >/dev/null ||
        stop "To build itself, Asked needs Maven 3.8.7 or later, but couldn't find it on this machine." \
            "To get it: $(how_to_get maven maven), or get it from https://maven.apache.org." \
            "Then run ./asked again. If it's in an unusual folder, set MAVEN_HOME."
}

# Sets ASKED_CHROMIUM to the browser of the tests; where none is, installs it if it may.
find_browser() {
    local name
    for name in "${ASKED_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        /Applications/Chromium.app/Contents/MacOS/Chromium; do
        if ASKED_CHROMIUM=$(command -v "$name"); then
            export ASKED_CHROMIUM
            return
        fi
    done
    install_as_root chromium && find_browser && return
    stop "The tests need Chromium or Chrome, but couldn't find either on this machine." \
        "To get it: $(how_to_get chromium "--cask chromium")." \
        "Then run ./asked test again. If it's in an unusual folder, set ASKED_CHROMIUM."
}

# The tests look through strace at what reaches the disk, where the system has it: Linux.
find_strace() {
    if [ "$(uname -s)" != Linux ] || command -v strace >/dev/null; then return; fi
    install_as_root strace && return
    stop "The tests need strace, but couldn't find it on this machine." \
        "To get it: $(how_to_get strace strace)." \
        "Then run ./asked test again."
}

# The tests fill a small disk of their own, which Linux lets root alone mount. Others fill one that is only made to say
# that it is full.
find_small_disk() {
    [ "$(id -u)" -eq 0 ] || say "  not root: a full disk is simulated, and not mounted"
}

# The tests put proxies in front of Asked and use the other files of docs/hosting, as hosts do.
find_proxies() {
    local name package
    export PATH=$PATH:/usr/local/sbin:/usr/sbin # where nginx is, and not every shell looks
    for name in nginx caddy haproxy rsync fail2ban-regex systemd-analyze; do
        package=${name%-regex}
        package=${package%-analyze}
        command -v "$name" >/dev/null || install_as_root "$package" ||
            stop "The tests need $name, but couldn't find it on this machine." \
                "To get it: $(how_to_get "$package" "$package")." \
                "Then run ./asked test again."
    done
}

# Installs a package of Debian where that needs nobody's password. One attempt each.
install_as_root() {
    [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return
    case " ${tried:-} " in *" $1 "*) return 1 ;; esac
    tried="${tried:-} $1"
    say "  installing $1"
    without_services apt_install "$1" >"$home/target/install.log" 2>&1
}

apt_install() { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$1"; }

# Runs a command that installs, and lets nothing of it start and listen: Debian asks this file first.
without_services() {
    local policy=/usr/sbin/policy-rc.d status=0
    if [ -e "$policy" ]; then
        "$@"
        return
    fi
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
    "$@" || status=$?
    rm -f "$policy"
    return "$status"
}

# The install command of this machine: how_to_get <name in Debian> <name in Homebrew>
how_to_get() {
    case $(uname -s) in
        Darwin) say "brew install $2" ;;
        *) say "sudo apt install $1 (Debian, Ubuntu) or your system's package for it" ;;
    esac
}

sha256() {
    if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -c 1-16
}

# The tests install Asked's package on a bare Debian, which they get once. Only root may make and enter one.
find_bare_root() {
    local root=$home/target/bare-root
    if [ -d "$root" ]; then return; fi
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        say "  not root on Debian, so packages are unpacked but not installed"
        return
    fi
    command -v debootstrap >/dev/null || install_as_root debootstrap \
        || stop "The tests need debootstrap, but couldn't find it on this machine." \
            "To get it: $(how_to_get debootstrap debootstrap)." \
            "Then run ./asked test again."
    rm -rf "$root.new"
    debootstrap --variant=minbase --include=adduser bookworm "$root.new" >"$home/target/install.log" 2>&1 \
        && mv "$root.new" "$root" && return
    stop "Couldn't download a bare Debian. $home/target/install.log says why."
}
