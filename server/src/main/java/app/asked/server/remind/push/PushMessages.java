package app.asked.server.remind.push;

import app.asked.server.remind.notice.Notice;
import app.asked.server.remind.notice.NoticeLinks;
import app.asked.server.remind.notice.ReminderKey;
import app.asked.server.remind.send.Outbound;
import app.asked.server.settings.Settings;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import com.zerodeplibs.webpush.EncryptedPushMessage;
import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A reminder for one browser: encrypted so that it alone reads it, and signed so that its push service knows us again.
@Component
class PushMessages {
    /// A reminder that comes later than that only startles.
    private static final Duration LIFE = Duration.ofHours(1);
    private static final Duration SIGNED_FOR = Duration.ofHours(2);

    private final ReminderKey keys;
    private final NoticeLinks links;
    private final Outbound outbound;
    private final Settings settings;
    private final Words words;
    private final JsonMapper json;
    private final InstantSource clock;

    PushMessages(
            ReminderKey keys,
            NoticeLinks links,
            Outbound outbound,
            Settings settings,
            Messages messages,
            JsonMapper json,
            InstantSource clock) {
        this.keys = keys;
        this.links = links;
        this.outbound = outbound;
        this.settings = settings;
        this.words = messages.in();
        this.json = json;
        this.clock = clock;
    }

    /// The key by which push services know this Asked, as a browser takes it.
    String publicKey() {
        return pair().extractPublicKeyInUncompressedFormAsString();
    }

    /// Sends it, and answers the push service's status.
    int send(PushDevice device, Notice notice) throws IOException {
        return send(device, text(notice));
    }

    /// The same in looks, with nothing to act on.
    ///
    /// @param path where a tap on it leads
    int sendTest(PushDevice device, String path) throws IOException {
        return send(device, Map.of("title", words.say("remind.discreet"), "path", path));
    }

    private int send(PushDevice device, Map<String, String> text) throws IOException {
        EncryptedPushMessage message =
                MessageEncryptions.of().encrypt(device.key(), PushMessage.ofUTF8(json.writeValueAsString(text)));
        return outbound.post(
                device.endpoint(),
                Map.of(
                        "Authorization", authorization(device.endpoint()),
                        "Content-Type", message.mediaType(),
                        "Content-Encoding", message.contentEncoding(),
                        "TTL", Long.toString(LIFE.toSeconds()),
                        "Urgency", "normal",
                        "Topic", "reminder"),
                message.toBytes());
    }

    /// What the browser shows, and where its buttons lead.
    private Map<String, String> text(Notice notice) {
        return Map.of(
                "title", words.say("remind.discreet"),
                "path", links.path(notice),
                "asked", words.say("remind.notice.asked"),
                "later", words.say("remind.notice.later"),
                "rest", words.say("remind.notice.rest"));
    }

    private String authorization(URI endpoint) {
        VAPIDJWTParam claims = VAPIDJWTParam.getBuilder()
                .resourceURLString(endpoint.toString())
                .expirationTime(clock.instant().plus(SIGNED_FOR))
                .subject(settings.url().toString())
                .build();
        return pair().generateAuthorizationHeaderValue(claims);
    }

    private VAPIDKeyPair pair() {
        ReminderKey.Pair known = keys.get();
        return VAPIDKeyPairs.of(
                PrivateKeySources.ofPKCS8Bytes(known.pushPrivate()), PublicKeySources.ofX509Bytes(known.pushPublic()));
    }
}
