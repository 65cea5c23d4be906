# ./asked package tar | deb | image | all: makes what runs without a JDK, for the machine it is made on: Linux. The same
# sources and JDK make the same bytes (ADR 28).

. "$home/bin/package/assemble.sh"

case ${1:-} in
    tar | deb | image | all)
        find_jdk
        build
        say "Packing $name."
        assemble
        ;;
    *)
        say "./asked package tar      a .tar.gz to unpack; it runs as bin/asked" \
            "./asked package deb      a package for Debian and Ubuntu, with a service" \
            "./asked package image    a container image, as an OCI archive" \
            "./asked package all      all three" >&2
        exit 1
        ;;
esac
case $1 in
    all) package_tar && package_deb && package_image ;;
    *) "package_$1" ;;
esac
