import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Copies jars for a package: the same classes and files, no longer compressed one by one (a package compresses them
/// together, and smaller), of one time, and of SQLite's libraries the one of this system, which goes beside them.
///
/// `java Jars.java <folder with jars> <folder of the package>`
class Jars {
    private static final FileTime TIME =
            FileTime.from(Instant.ofEpochSecond(Long.parseLong(System.getenv("SOURCE_DATE_EPOCH"))));
    private static final String SQLITE = "org/sqlite/native/";
    private static final String SYSTEM = SQLITE + "Linux/" + sqliteArchitecture() + "/";

    static void main(String[] args) throws IOException {
        var from = Path.of(args[0]);
        var to = Path.of(args[1]);
        try (var files = Files.walk(from)) {
            for (var jar : files.filter(Files::isRegularFile).sorted().toList()) {
                copy(jar, to.resolve(from.relativize(jar)), to.resolve("native"));
            }
        }
    }

    private static void copy(Path jar, Path copy, Path libraries) throws IOException {
        try (var in = new ZipFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            out.setMethod(ZipOutputStream.STORED);
            for (var entry : in.stream().toList()) {
                var content = in.getInputStream(entry).readAllBytes();
                if (entry.getName().startsWith(SYSTEM) && !entry.isDirectory()) {
                    Files.write(libraries.resolve(entry.getName().substring(SYSTEM.length())), content);
                }
                if (!entry.getName().startsWith(SQLITE)) store(entry.getName(), content, out);
            }
        }
    }

    private static void store(String name, byte[] content, ZipOutputStream out) throws IOException {
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(TIME);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    /// As SQLite's driver calls it.
    private static String sqliteArchitecture() {
        var name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }
}
