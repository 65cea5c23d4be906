package app.asked.e2e;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/// Makes the picture of a screen a third as large, without a loss to the eye. Its flat colours stay as they are; the
/// many in-between ones at the edges of letters become the nearest of a few.
final class Picture {
    private static final int MOST = 256;
    private static final int FLAT = 24;
    private static final int NEAR = 40;

    private Picture() {}

    /// The same picture in few colours, as PNG.
    static byte[] small(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        int[] palette = palette(pixels);
        var colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        var small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
        byte[] indexes = ((DataBufferByte) small.getRaster().getDataBuffer()).getData();
        Map<Integer, Byte> known = new HashMap<>();
        for (int at = 0; at < pixels.length; at++) {
            indexes[at] = known.computeIfAbsent(pixels[at], colour -> nearest(palette, colour));
        }
        return write(small);
    }

    /// The commonest colours, and of all others those that are far from every one before.
    private static int[] palette(int[] pixels) {
        List<Integer> palette = new ArrayList<>();
        for (int colour : byFrequency(pixels)) {
            boolean far = palette.stream().allMatch(taken -> distance(taken, colour) > NEAR * NEAR);
            if (palette.size() < FLAT || (far && palette.size() < MOST)) {
                palette.add(colour);
            }
        }
        return palette.stream().mapToInt(colour -> colour).toArray();
    }

    private static List<Integer> byFrequency(int[] pixels) {
        Map<Integer, Long> counts = Arrays.stream(pixels)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static byte nearest(int[] palette, int colour) {
        int nearest = 0;
        for (int at = 1; at < palette.length; at++) {
            if (distance(palette[at], colour) < distance(palette[nearest], colour)) {
                nearest = at;
            }
        }
        return (byte) nearest;
    }

    /// Squared, over red, green and blue.
    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += apart * apart;
        }
        return sum;
    }

    private static byte[] write(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam tightly = writer.getDefaultWriteParam();
        tightly.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        tightly.setCompressionQuality(0);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), tightly);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
