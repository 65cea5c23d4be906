package app.asked.server.settings;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;

/// What a host sets that is not the database's.
///
/// @param url the address people type in, without a slash at its end: links, cookies and passkeys are made for it
/// @param address where Asked listens
/// @param signUpOpen whether anyone may make an account, once there is a first one
/// @param demo whether this is a month to look around in
/// @param proxies whose word on where a request comes from is taken
/// @param keys the folder of the spare keys, apart from everything that is backed up
/// @param provider who lets people sign in beside Asked itself, where there is one
public record Settings(
        URI url,
        InetAddress address,
        boolean signUpOpen,
        boolean demo,
        Proxies proxies,
        Path keys,
        Optional<ProviderSettings> provider) {
    /// Whoever has a sealed backup can guess its passphrase as long as they like.
    public static final int SHORTEST_BACKUP_PASSPHRASE = 12;

    /// Letters that no browser, proxy or cookie writes in another way, and no part that leads elsewhere.
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9._-]{0,50}){0,5}");

    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");
    private static final Set<String> OPEN_OR_CLOSED = Set.of("open", "closed");

    /// Reads them all.
    ///
    /// @throws SettingsRefused naming each one that needs another look
    public static Settings of(PropertyResolver properties) {
        Reading reading = new Reading(properties, new ArrayList<>());
        var port = reading.check("asked.port", "a number from 0 to 65535, such as 8080", Settings::port);
        // Where no address is given it is made of the port, and would be told twice.
        Optional<URI> url = port.flatMap(_ -> reading.check(
                "asked.url", "an address such as https://asked.example or https://example.org/asked", Settings::url));
        var address = reading.check(
                "asked.address", "an address of this machine, such as 127.0.0.1 or 0.0.0.0", InetAddress::ofLiteral);
        var signUp = reading.check("asked.signup", "open or closed", text -> oneOf(OPEN_OR_CLOSED, text));
        var demo = reading.check("asked.demo", "true or false", text -> oneOf(YES_OR_NO, text));
        var proxies = reading.check(
                "asked.proxies",
                "addresses or networks separated by commas, such as 10.0.0.2, 172.16.0.0/12",
                Proxies::of);
        var _ = reading.check(
                "asked.reachable",
                "addresses or networks separated by commas, such as 192.168.1.5, 10.1.0.0/16",
                Networks::of);
        var _ = reading.check("asked.metrics.port", "a number from 0 to 65535, such as 9464", Settings::port);
        var keys = reading.check(
                "asked.keys",
                "a folder outside of the data folder and its backups",
                text -> outside(properties, Path.of(text)));
        var mail = reading.check(
                "asked.mail",
                "a server, such as smtp://mail.example:587 or smtps://mail.example:465",
                MailServer::address);
        var from = reading.check("asked.mail.from", "an email address, such as asked@mail.example", MailServer::from);
        if (mail.isPresent() && from.isEmpty() && !reading.isSet("asked.mail.from")) {
            reading.problems.add("ASKED_MAIL needs ASKED_MAIL_FROM, the address that mails come from.");
        }
        var provider = ProviderSettings.of(properties, reading.problems);
        reading.checkDatabase();
        reading.checkBackups();
        if (!reading.problems.isEmpty()) {
            throw new SettingsRefused(reading.problems);
        }
        return new Settings(
                url.orElse(URI.create("http://localhost")),
                address.orElse(InetAddress.getLoopbackAddress()),
                signUp.orElse("closed").equals("open"),
                demo.orElse("false").equals("true"),
                proxies.orElse(Proxies.NONE_NAMED),
                keys.orElseGet(() -> ofThisUser(properties)),
                provider);
    }

    /// Neither the data folder nor a backup of it may hold what opens the words in it.
    private static Path outside(PropertyResolver properties, Path keys) {
        boolean isInside = Stream.of("asked.data", "asked.backups")
                .map(name -> properties.getProperty(name, ""))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> whole(keys).startsWith(whole(Path.of(folder))));
        if (isInside) {
            throw new IllegalArgumentException("beside what it opens");
        }
        return keys;
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Path ofThisUser(PropertyResolver properties) {
        return keysOf(properties.getProperty("user.home", ""), properties.getProperty("XDG_CONFIG_HOME", ""));
    }

    /// Where a user's spare keys are, where nothing else is set.
    ///
    /// @param config their folder for settings; empty where they have the usual one
    public static Path keysOf(String home, String config) {
        return (config.isEmpty() ? Path.of(home, ".config") : Path.of(config)).resolve(Path.of("asked", "keys"));
    }

    /// Whether browsers reach it over https, so that cookies may insist on it.
    public boolean isSecure() {
        return "https".equals(url.getScheme());
    }

    /// The scheme, name and port that people type in: all of its paths are one to a browser.
    public String origin() {
        return url.getScheme() + "://" + url.getRawAuthority();
    }

    /// Where Asked is below its name: `/asked`, or nothing where it has the name to itself.
    public String path() {
        return url.getRawPath();
    }

    /// A cookie's name. Over https, what it begins with keeps away those that somebody else set.
    public String cookieName(String name) {
        if (!isSecure()) {
            return name;
        }
        return (path().isEmpty() ? "__Host-" : "__Secure-") + name;
    }

    /// Whether nobody but this machine can come in: neither directly nor through a proxy.
    public boolean isLocal() {
        return address.isLoopbackAddress() && isLocalName(url.getHost());
    }

    /// Whether a browser may call this Asked by that name: as the host said, as this machine is called by itself, or by
    /// a bare address, which nobody can redirect. Any other name is one that somebody's page made lead here.
    public boolean isCalled(String host) {
        return host.equalsIgnoreCase(url.getHost()) || isLocalName(host) || isAddress(host);
    }

    /// Whether that name means the machine it is used on.
    public static boolean isLocalName(String host) {
        return LOCAL_NAMES.contains(host);
    }

    private static boolean isAddress(String host) {
        try {
            InetAddress.ofLiteral(host.replaceAll("^\\[|]$", ""));
            return true;
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    private static int port(String text) {
        int port = Integer.parseInt(text);
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("no such port");
        }
        return port;
    }

    private static URI url(String text) {
        URI url = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        boolean isBare = url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
        if (!web
                || url.getHost() == null
                || !isBare
                || !PATH.matcher(url.getRawPath()).matches()) {
            throw new IllegalArgumentException("no address of an Asked");
        }
        return url;
    }

    private static String oneOf(Set<String> allowed, String text) {
        if (!allowed.contains(text)) {
            throw new IllegalArgumentException("not one of these");
        }
        return text;
    }

    private record Reading(PropertyResolver properties, List<String> problems) {
        /// What it holds is not said again: it may be an address with a password in it.
        void checkDatabase() {
            String url = properties.getProperty("asked.database", "").strip();
            if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
                problems.add(
                        "ASKED_DATABASE needs an address such as jdbc:postgresql://localhost/asked. The one that's set isn't one.");
            }
        }

        /// A passphrase is not said again.
        void checkBackups() {
            if (isSet("asked.backups") && isSet("asked.database")) {
                problems.add("ASKED_BACKUPS copies the file that Asked keeps. For PostgreSQL, leave it out and use"
                        + " pg_dump (docs/hosting/running.md).");
            }
            String passphrase = properties.getProperty("asked.backup.passphrase", "");
            if (!passphrase.isBlank() && passphrase.length() < SHORTEST_BACKUP_PASSPHRASE) {
                problems.add(
                        "ASKED_BACKUP_PASSPHRASE takes at least %d characters.".formatted(SHORTEST_BACKUP_PASSPHRASE));
            }
        }

        private boolean isSet(String name) {
            return !properties.getProperty(name, "").isBlank();
        }

        /// What the setting holds; empty where it is not set, or noted as a problem.
        <T> Optional<T> check(String name, String expected, Function<String, T> parse) {
            String text = properties.getProperty(name, "").strip();
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text));
            } catch (IllegalArgumentException unreadable) {
                String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
                problems.add("%s needs %s, but it's \"%s\".".formatted(variable, expected, text));
                return Optional.empty();
            }
        }
    }
}
