package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final int SIDE = 200;
    private static final int WALL = 0xf3e8df;
    private static final int CARD = 0xfffaf4;

    @Test
    void aPictureIsSmallerItsFlatColoursStayAndNoOtherMovesFar() throws IOException {
        BufferedImage screen = screen();
        byte[] png = png(screen);

        byte[] small = Picture.small(png);

        BufferedImage after = ImageIO.read(new ByteArrayInputStream(small));
        assertThat(small.length).isLessThan(png.length / 2);
        assertThat(after.getRGB(0, 0) & 0xffffff).isEqualTo(WALL);
        assertThat(after.getRGB(SIDE - 1, 0) & 0xffffff).isEqualTo(CARD);
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                int apart = (screen.getRGB(x, y) >> 8 & 0xff) - (after.getRGB(x, y) >> 8 & 0xff);
                assertThat(Math.abs(apart)).isLessThanOrEqualTo(40);
            }
        }
    }

    /// A wall, a card that is nearly as light, and a strip of greys as letters have them.
    private static BufferedImage screen() {
        var screen = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                int grey = random.nextInt(256);
                boolean letters = y > SIDE / 2;
                screen.setRGB(x, y, letters ? grey << 16 | grey << 8 | grey / 2 + x / 2 : x < SIDE / 2 ? WALL : CARD);
            }
        }
        return screen;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
