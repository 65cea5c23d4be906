# A container image as an OCI archive, written without a daemon: three programs of Debian below, Asked above.

# What the commands stand on. One static shell and one static set of tools; Java needs the C library.
readonly image_base=(libc6 bash-static busybox-static)

package_image() {
    local layout=$packages/oci base=$packages/base state=$packages/state top=$packages/top
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null \
        || stop "The image is built from Debian packages, so it needs apt-get and dpkg-deb. With Docker, use the Dockerfile (docs/hosting/running.md)."
    rm -rf "$layout" "$base" "$state" "$top"
    mkdir -p "$layout/blobs/sha256" "$base" "$state/var/lib/asked" "$top/opt"
    lay_base "$base"
    cp -a "$root" "$top/opt/asked"
    write_image "$layout" "$(layer "$layout" "$base")" "$(layer "$layout" "$state" 10001)" \
        "$(layer "$layout" "$top")"
    tar_of "$layout" oci-layout index.json blobs >"$packages/$name.oci.tar"
    rm -rf "$layout" "$base" "$state" "$top"
    say_made "$packages/$name.oci.tar"
}

lay_base() {
    local kept=$packages/debian tool
    mkdir -p "$kept"
    (cd "$kept" && rm -f -- *.deb && apt-get download --quiet=2 "${image_base[@]}") \
        || stop "Couldn't download these Debian packages: ${image_base[*]}."
    for tool in "$kept"/*.deb; do dpkg-deb --fsys-tarfile "$tool" | tar --extract --directory "$1" --exclude='./usr/share/*' \
        --exclude='./lib/x86_64-linux-gnu/gconv' --exclude='./usr/lib/*/gconv/*'; done
    mkdir -p "$1"/usr/bin "$1/etc" "$1/tmp"
    chmod 1777 "$1/tmp"
    printf "root:x:0:0::/:/bin/bash\nasked:x:10001:10001::/var/lib/asked:/bin/bash\n" >"$1/etc/passwd"
    ln -s bash-static "$1/bin/bash"
    for tool in cat chmod cut dirname env find id mkdir mktemp mv readlink rm sh sleep touch tr; do
        ln -s /bin/busybox "$1/usr/bin/$tool"
    done
}

# layer LAYOUT FOLDER [OWNER]: adds a layer, and says its digest unpacked, its digest, and its size.
layer() {
    local file=$1/layer.tar unpacked
    tar_of "$2" . --owner="${3:-0}" --group="${3:-0}" >"$file"
    unpacked=$(digest_of "$file")
    zstd -9 --quiet --rm "$file" -o "$file.zst"
    say "$unpacked $(blob "$1" "$file.zst")"
}

# blob LAYOUT FILE: takes a file into the image, and says its digest and its size.
blob() {
    local digest
    digest=$(digest_of "$2")
    say "$digest $(wc -c <"$2")"
    mv "$2" "$1/blobs/sha256/$digest"
}

digest_of() { sha256sum "$1" | cut -c 1-64; }

# write_image LAYOUT LAYER...: the papers that say what the layers are, and how to run them. Health checks are Docker's
# own; a compose file can say the same.
write_image() {
    local layout=$1 architecture layer diffs='' layers='' unpacked digest size
    shift
    architecture=$(dpkg --print-architecture)
    for layer in "$@"; do
        read -r unpacked digest size <<<"$layer"
        diffs=$diffs${diffs:+,}\"sha256:$unpacked\"
        layers=$layers${layers:+,}$(descriptor image.layer.v1.tar+zstd "$digest" "$size")
    done
    cat >"$layout/config.json" <<JSON
{"created":"$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)","architecture":"$architecture","os":"linux",
"config":{"User":"10001:10001","Entrypoint":["/opt/asked/bin/asked"],"Cmd":["serve"],"StopSignal":"SIGTERM",
"Env":["PATH=/usr/bin:/bin","HOME=/var/lib/asked","ASKED_ADDRESS=0.0.0.0","ASKED_DATA=/var/lib/asked/data",
"ASKED_KEYS=/var/lib/asked/keys","ASKED_CACHE=/var/lib/asked/cache"],
"ExposedPorts":{"8080/tcp":{}},"Volumes":{"/var/lib/asked":{}},
"Healthcheck":{"Test":["CMD","/opt/asked/bin/asked","healthy"],"StartPeriod":120000000000},
"Labels":{"org.opencontainers.image.title":"Asked","org.opencontainers.image.version":"$version",
"org.opencontainers.image.licenses":"Apache-2.0"}},
"rootfs":{"type":"layers","diff_ids":[$diffs]}}
JSON
    read -r digest size <<<"$(blob "$layout" "$layout/config.json")"
    cat >"$layout/manifest.json" <<JSON
{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",
"config":$(descriptor image.config.v1+json "$digest" "$size"),"layers":[$layers]}
JSON
    read -r digest size <<<"$(blob "$layout" "$layout/manifest.json")"
    printf '{"schemaVersion":2,"manifests":[%s]}' "$(descriptor image.manifest.v1+json "$digest" "$size")" \
        >"$layout/index.json"
    printf '{"imageLayoutVersion":"1.0.0"}' >"$layout/oci-layout"
}

descriptor() { printf '{"mediaType":"application/vnd.oci.%s","digest":"sha256:%s","size":%s}' "$@"; }
