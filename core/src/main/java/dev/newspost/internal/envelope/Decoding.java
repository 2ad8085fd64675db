package dev.newspost.internal.envelope;

import dev.newspost.Problem;
import dev.newspost.internal.Settings;
import dev.newspost.internal.report.Report;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Makes text of bytes: by their mark, as strict UTF-8, by the detector, by the fallback charset, in this order. */
final class Decoding {
    private static final char REPLACEMENT = '\uFFFD';

    private Decoding() {}

    static String decode(byte[] bytes, Settings settings, Report report) {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            Mark found = mark.get();
            return decode(bytes, found.length(), found.charset(), report);
        }
        // The JDK's own reading is fast; the strict one is needed only where it has replaced something.
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf(REPLACEMENT) < 0) {
            return utf8;
        }
        int valid = validBytes(bytes, 0, StandardCharsets.UTF_8);
        if (valid < 0) {
            return utf8;
        }
        Optional<Charset> detected = settings.charsetDetector().detect(bytes);
        Charset charset = detected.orElse(settings.fallbackCharset());
        if (charset.equals(StandardCharsets.UTF_8)) {
            return decode(bytes, 0, charset, report);
        }
        Position at = Position.behind(new String(bytes, 0, valid, StandardCharsets.UTF_8));
        report.add(new Problem(
                detected.isPresent() ? Problem.Severity.INFO : Problem.Severity.WARNING,
                Problem.Code.CHARSET_GUESSED,
                hex(bytes[valid]) + " is no UTF-8; the post was read as " + charset.name()
                        + (detected.isPresent() ? ", which was detected" : ", the fallback"),
                at.line(),
                at.column()));
        return decode(bytes, 0, charset, report);
    }

    static Optional<Charset> marked(byte[] bytes) {
        return Mark.of(bytes).map(Mark::charset);
    }

    private static String decode(byte[] bytes, int from, Charset charset, Report report) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int valid = text.indexOf(REPLACEMENT) < 0 ? -1 : validBytes(bytes, from, charset);
        if (valid >= 0) {
            Position at = Position.behind(new String(bytes, from, valid, charset));
            report.warn(
                    Problem.Code.BYTES_MALFORMED,
                    hex(bytes[from + valid]) + " is no " + charset.name()
                            + "; it and any other malformed byte were read as U+FFFD",
                    at.line(),
                    at.column());
        }
        return text;
    }

    /** How many bytes stand before the first malformed one; -1 where all are well formed. */
    private static int validBytes(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position() - from;
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static String hex(byte value) {
        return String.format("byte 0x%02X", value);
    }

    private record Position(int line, int column) {
        static Position behind(String text) {
            String lines = TextLines.normalise(text);
            return new Position(
                    1 + TextLines.count(lines, 0, lines.length()), lines.length() - lines.lastIndexOf('\n'));
        }
    }

    /**
     * A byte order mark.
     *
     * @param sign its bytes, in hexadecimal
     */
    private record Mark(Charset charset, String sign) {
        private static final List<Mark> ALL = List.of(
                new Mark(StandardCharsets.UTF_8, "EFBBBF"),
                // Before UTF-16, whose mark its own starts with.
                new Mark(Charset.forName("UTF-32LE"), "FFFE0000"),
                new Mark(Charset.forName("UTF-32BE"), "0000FEFF"),
                new Mark(StandardCharsets.UTF_16LE, "FFFE"),
                new Mark(StandardCharsets.UTF_16BE, "FEFF"));

        static Optional<Mark> of(byte[] post) {
            int first = post.length == 0 ? -1 : post[0] & 0xFF;
            if (first != 0xEF && first != 0xFF && first != 0xFE && first != 0) {
                return Optional.empty();
            }
            String opening = HexFormat.of().withUpperCase().formatHex(post, 0, Math.min(4, post.length));
            return ALL.stream().filter(mark -> opening.startsWith(mark.sign)).findFirst();
        }

        int length() {
            return sign.length() / 2;
        }
    }
}
