package app.asked.server.account.host;

import app.asked.server.command.Arguments;
import app.asked.server.command.Command;
import app.asked.server.command.CommandRefused;
import app.asked.server.command.CommandSettings;
import app.asked.server.command.Terminal;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// `./asked host TASK [NAME]`: hands a task to the running server, and prints what it answers.
public final class HostCommand implements Command {
    private final Terminal terminal;

    public HostCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Set<String> switches() {
        return Set.of();
    }

    @Override
    public int mostWords() {
        return 2;
    }

    @Override
    public int run(Arguments arguments, CommandSettings settings) {
        HostWish wish = wish(arguments.words());
        try {
            DoorAddress door = DoorAddress.read(settings.data())
                    .orElseThrow(() -> new CommandRefused(
                            "host.closed", "folder", settings.data().toAbsolutePath()));
            HostAnswer answer = call(door, wish);
            (answer.isDone() ? terminal.out() : terminal.err()).println(answer.text());
            return answer.isDone() ? DONE : REFUSED;
        } catch (IOException unanswered) {
            throw new CommandRefused("host.closed", "folder", settings.data().toAbsolutePath());
        }
    }

    private HostWish wish(List<String> words) {
        String first = words.isEmpty() ? HostTask.LIST.key() : words.getFirst();
        HostTask task = HostTask.named(first).orElseThrow(() -> new CommandRefused("host.unknown", "task", first));
        if (task.takesName() != (words.size() == 2)) {
            throw new CommandRefused(task.takesName() ? "host.name" : "host.no-name", "task", first);
        }
        String name = task.takesName() ? words.getLast() : "";
        String again = task == HostTask.REMOVE
                ? terminal.line("host.remove.again", "name", name).orElse("")
                : "";
        return new HostWish(task, name, again);
    }

    private static HostAnswer call(DoorAddress door, HostWish wish) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeUTF(door.secret().text());
            out.writeUTF(wish.task().key());
            out.writeUTF(wish.name());
            out.writeUTF(wish.again());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            boolean isDone = in.readBoolean();
            byte[] text = in.readNBytes(in.readInt());
            return new HostAnswer(isDone, new String(text, StandardCharsets.UTF_8));
        }
    }
}
