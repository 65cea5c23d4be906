package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstPageTest extends InBrowser {
    @ParameterizedTest
    @EnumSource
    void theFirstPageAnswersAndStandsInNobodysWay(Screen screen) throws IOException {
        var page = visit(screen);

        var answer = page.navigate("/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void aPictureWithoutWordsWouldBeFound() throws IOException {
        var page = visit(Screen.PHONE_LIGHT);
        page.setContent("<html lang=en><title>A page</title><main><h1>A page</h1><img src=x></main></html>");

        assertThat(Axe.violations(page)).singleElement().asString().startsWith("image-alt");
    }
}
