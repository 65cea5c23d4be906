package app.asked.server.doctor;

import app.asked.server.command.CommandSettings;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// Looks over what this Asked stands on, for `./asked doctor` and for the host's page alike.
public final class Checkup {
    private final CommandSettings settings;
    private final InstantSource clock;

    public Checkup(CommandSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// What settings and folders tell at a glance.
    public List<Finding> glance(Area area) {
        return switch (area) {
            case ADDRESS -> List.of(Reach.address(settings));
            case SIGN_UP -> List.of(Reach.signUp(settings));
            case BACKUPS ->
                settings.isOnPostgres()
                        ? List.of(Finding.ok("doctor.backups.postgres"))
                        : BackupAge.of(settings, clock.instant()).toList();
            case MAIL -> List.of(Reach.mail(settings));
            case REMINDERS -> List.of(Reach.reminders(settings));
            case DATABASE -> settings.isOnPostgres() ? List.of(Finding.ok("doctor.postgres")) : List.of();
            case DISK ->
                settings.isOnPostgres() ? List.of() : Premises.of(settings).toList();
            case SPARE_KEYS -> List.of(SpareKeyPlace.of(settings.keys()));
            case SERVER -> List.of(Versions.ofThisProcess());
        };
    }

    /// What is only known once it's tried, which takes seconds.
    public List<Finding> test(Area area) {
        return switch (area) {
            case ADDRESS -> RunningServer.fromOutside(settings).toList();
            case DATABASE ->
                settings.isOnPostgres()
                        ? List.of()
                        : Integrity.of(settings, clock.instant()).toList();
            case SERVER -> List.of(RunningServer.here(settings));
            case SIGN_UP, BACKUPS, MAIL, REMINDERS, DISK, SPARE_KEYS -> List.of();
        };
    }

    Stream<Finding> everything() {
        return Stream.of(Area.values()).flatMap(area -> Stream.concat(glance(area).stream(), test(area).stream()));
    }
}
