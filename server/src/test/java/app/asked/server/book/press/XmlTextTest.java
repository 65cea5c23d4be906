package app.asked.server.book.press;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.book.Validators;
import app.asked.server.web.message.Messages;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class XmlTextTest {
    private static final String UNSOUND = "a\u0000b\u000Bc\u0085d\uFFFEe\uFFFFf\uFDD0g\uD800h";

    @Test
    void whatXmlCannotHoldIsShownAndTheRestStays() {
        assertThat(XmlText.of(UNSOUND)).isEqualTo("a�b�c�d�e�f�g�h");
        assertThat(XmlText.of("tab\tline\nПривет 👍🏽")).isEqualTo("tab\tline\nПривет 👍🏽");
    }

    @Test
    void anEpubIsWholeWhateverItsHeadingsAndLeavesHold() throws Exception {
        var out = new ByteArrayOutputStream();
        Epub epub = new Epub(out, Messages.read().in(), UNSOUND, "");
        epub.leaf("week-1", UNSOUND, "<h2>" + XmlText.of(UNSOUND) + "</h2>");
        epub.furtherLeaf("week-1-2", UNSOUND, "<p>It goes on.</p>");
        epub.bind(UUID.randomUUID(), Instant.parse("2026-11-28T12:00:00Z"));

        assertThat(Validators.epub(out.toByteArray())).isEmpty();
    }
}
