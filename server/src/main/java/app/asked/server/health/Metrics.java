package app.asked.server.health;

import app.asked.server.health.Counters.Outcome;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Workload;
import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The numbers, as Prometheus reads them (text format 0.0.4).
@Component
final class Metrics {
    private final Counters counters;
    private final Storage storage;

    Metrics(Counters counters, Storage storage) {
        this.counters = counters;
        this.storage = storage;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        begin(text, "asked_answers_total", "counter", "Answers by how they went.");
        for (Outcome outcome : Outcome.values()) {
            String name = outcome.name().toLowerCase(Locale.ROOT);
            text.append("asked_answers_total{outcome=\"%s\"} %d\n".formatted(name, counters.of(outcome)));
        }
        Workload workload = storage.workload();
        add(
                text,
                "asked_commits_total",
                "counter",
                "Commits to disk; one is for all writes queued.",
                workload.commits());
        add(text, "asked_writes_waiting", "gauge", "Writes that nobody was answered yet.", workload.waiting());
        add(
                text,
                "asked_can_save",
                "gauge",
                "1 where something can be saved.",
                storage.trouble().isEmpty() ? 1 : 0);
        Runtime memory = Runtime.getRuntime();
        add(text, "asked_heap_used_bytes", "gauge", "Heap in use.", memory.totalMemory() - memory.freeMemory());
        add(text, "asked_heap_most_bytes", "gauge", "Heap there may be.", memory.maxMemory());
        RuntimeMXBean process = ManagementFactory.getRuntimeMXBean();
        add(text, "asked_uptime_seconds", "gauge", "Since the start.", process.getUptime() / 1_000);
        return text.toString();
    }

    private static void add(StringBuilder text, String name, String type, String help, long value) {
        begin(text, name, type, help);
        text.append("%s %d\n".formatted(name, value));
    }

    private static void begin(StringBuilder text, String name, String type, String help) {
        text.append("# HELP %s %s\n# TYPE %s %s\n".formatted(name, help, name, type));
    }
}
