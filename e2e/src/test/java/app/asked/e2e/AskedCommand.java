package app.asked.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A command of the built jar, as a host gives it: backup, restore, doctor.
record AskedCommand(Process process) {
    private static final Path JAR = Path.of(System.getProperty("asked.jar")).normalize();

    /// How it ended, and everything that it said.
    record Ended(int exit, String said) {}

    /// Begins it for that data folder.
    static AskedCommand start(Path data, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("ASKED_"));
        builder.environment().put("ASKED_DATA", data.toString());
        return new AskedCommand(builder.start());
    }

    static Ended run(Path data, String... arguments) throws IOException, InterruptedException {
        return start(data, arguments).ended();
    }

    /// Waits for its end.
    Ended ended() throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
