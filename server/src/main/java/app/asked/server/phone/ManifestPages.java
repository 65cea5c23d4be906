package app.asked.server.phone;

import app.asked.server.web.Assets;
import app.asked.server.web.Page;
import app.asked.server.web.WithoutPerson;
import app.asked.server.web.message.Words;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/// What an installed Asked is called, and what it looks like on a home screen; under a name that tells nothing, too.
@Controller
class ManifestPages {
    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");

    private final JsonMapper json;

    ManifestPages(JsonMapper json) {
        this.json = json;
    }

    private record Manifest(
            String id,
            String name,
            @JsonProperty("short_name") String shortName,
            String lang,
            String dir,
            @JsonProperty("start_url") String startUrl,
            String scope,
            String display,
            @JsonProperty("background_color") String backgroundColor,
            @JsonProperty("theme_color") String themeColor,
            List<Icon> icons,
            List<Shortcut> shortcuts,
            @JsonProperty("share_target") ShareTarget shareTarget,
            List<Icon> screenshots) {}

    private record Icon(String src, String sizes, String type, String purpose) {}

    private record Shortcut(String name, String url) {}

    /// Where what other apps share is sent to, and in which fields.
    private record ShareTarget(String action, String method, String enctype, Map<String, String> params) {
        static final ShareTarget IDEA = new ShareTarget(
                "share",
                "POST",
                "application/x-www-form-urlencoded",
                Map.of("title", "title", "text", "text", "url", "url"));
    }

    @GetMapping("/asked.webmanifest")
    ResponseEntity<String> asked(@WithoutPerson Page page) {
        return answer(page.words(), page.say("look.name"), "app");
    }

    /// For a device that shows nothing of what it is.
    @GetMapping("/notes.webmanifest")
    ResponseEntity<String> notes(@WithoutPerson Page page) {
        return answer(page.words(), page.say("look.discreet"), "notes");
    }

    private ResponseEntity<String> answer(Words words, String name, String icon) {
        boolean plain = icon.equals("notes");
        Manifest manifest = new Manifest(
                "today",
                name,
                name,
                words.locale().toLanguageTag(),
                words.direction(),
                "today",
                "./",
                "standalone",
                "#f3e8df",
                "#f3e8df",
                List.of(
                        picture(icon + "-192.png", "192x192", "any"),
                        picture(icon + "-512.png", "512x512", "any"),
                        picture(icon + "-512.png", "512x512", "maskable")),
                List.of(
                        new Shortcut(words.say(plain ? "phone.shortcut.new" : "phone.shortcut.log"), "asks/lived"),
                        new Shortcut(words.say("look.nav.today"), "today"),
                        new Shortcut(words.say("look.help"), "help")),
                ShareTarget.IDEA,
                plain ? List.of() : List.of(picture("screen-today.png", "390x844", "any")));
        return ResponseEntity.ok()
                .contentType(MANIFEST)
                .cacheControl(CacheControl.noCache())
                .body(json.writeValueAsString(manifest));
    }

    private static Icon picture(String file, String sizes, String purpose) {
        return new Icon(Assets.at("icons/" + file).substring(1), sizes, "image/png", purpose);
    }
}
