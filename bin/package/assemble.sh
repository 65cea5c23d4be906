# What every package holds, laid out in a folder, and how it becomes an archive in which nothing tells when, where or by
# whom it was made.

readonly parts=$home/bin/package
readonly packages=$home/target/packages
version=$(sed -n 's/^  <version>\(.*\)<\/version>/\1/p' "$home/pom.xml")
SOURCE_DATE_EPOCH=$(date -u -d "$(sed -n 's/.*outputTimestamp>\(.*\)<.*/\1/p' "$home/pom.xml")" +%s) \
    || stop "Building packages takes Linux, with GNU date and tar."
export SOURCE_DATE_EPOCH
name=asked-$version-linux-$(uname -m)
root=$packages/$name
. "$parts/runtime.sh"
. "$parts/deb.sh"
. "$parts/image.sh"

# Lays out what all of them hold, in root: the server, its own Java, and the commands.
assemble() {
    local app=$root/app unpacked=$packages/unpacked
    rm -rf "$root" "$unpacked"
    mkdir -p "$root/bin" "$app/lib" "$app/native"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$unpacked" >/dev/null
    "$JAVA_HOME/bin/java" "$parts/Jars.java" "$unpacked" "$app"
    rm -rf "$unpacked"
    link_runtime "$root/runtime"
    compile_rehearsal "$root/rehearsal.jar"
    cp "$home"/bin/{say,launch,options,keep,serve,demo,backup,restore,move,doctor,host}.sh "$root/bin"
    cp "$parts"/{asked,installed.sh,healthy.sh} "$root/bin"
    cp "$home/LICENSE" "$home/server/src/main/resources/META-INF/sbom/application.cdx.json" "$root"
    (cd "$root" && find . -type f ! -path ./build -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256 >build)
    chmod -R u=rwX,go=rX "$root"
}

compile_rehearsal() {
    local classes=$packages/rehearsal
    rm -rf "$classes"
    "$JAVA_HOME/bin/javac" --release "$least_java" -d "$classes" "$home"/bin/rehearsal/*.java
    "$JAVA_HOME/bin/jar" --create --file "$1" --date "$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)" \
        -C "$classes" .
    rm -rf "$classes"
}

# tar_of FOLDER [ENTRY...]: a tar in which nothing tells when, where or by whom it was made.
tar_of() {
    local folder=$1
    shift
    tar --create --directory "$folder" --sort=name --format=gnu --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 \
        --numeric-owner "${@:-.}"
}

package_tar() {
    tar_of "$packages" "$name" | gzip -n >"$packages/$name.tar.gz"
    say_made "$packages/$name.tar.gz"
}

say_made() { say "${1#"$home"/}: $(($(wc -c <"$1") / 1000000)) MB, SHA-256 $(sha256sum "$1" | cut -c 1-64)"; }
