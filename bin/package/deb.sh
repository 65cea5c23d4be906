# A package for Debian and Ubuntu: the same folder in /usr/lib/asked, a user, a service, and settings in /etc/asked.

package_deb() {
    local tree=$packages/deb
    rm -rf "$tree"
    mkdir -p "$tree/DEBIAN" "$tree"/usr/{bin,lib/systemd/system,share/doc/asked} "$tree/etc/asked"
    cp -a "$root" "$tree/usr/lib/asked"
    ln -s ../lib/asked/bin/asked "$tree/usr/bin/asked"
    ln -s /etc/asked/asked.env "$tree/usr/lib/asked/asked.env"
    cp "$parts/debian/asked.service" "$tree/usr/lib/systemd/system"
    cp "$parts/debian/asked.env" "$tree/etc/asked"
    cp "$parts/debian/copyright" "$tree/usr/share/doc/asked"
    cp "$parts"/debian/{preinst,postinst,prerm,postrm,conffiles} "$tree/DEBIAN"
    sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$(dpkg --print-architecture)/" \
        -e "s/@SIZE@/$(du -sk --apparent-size "$root" | cut -f 1)/" "$parts/debian/control" >"$tree/DEBIAN/control"
    chmod -R u=rwX,go=rX "$tree"
    chmod 755 "$tree"/DEBIAN/p*
    find "$tree" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz -z1 --build "$tree" "$packages/$name.deb" >/dev/null
    rm -rf "$tree"
    say_made "$packages/$name.deb"
}
