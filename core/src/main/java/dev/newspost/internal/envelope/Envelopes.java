package dev.newspost.internal.envelope;

import dev.newspost.FrontMatterFormat;
import dev.newspost.Problem;
import dev.newspost.internal.Settings;
import dev.newspost.internal.report.Report;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes posts apart. */
public final class Envelopes {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Set<String> LANGUAGES = Set.of("yaml", "yml", "toml", "json");

    private Envelopes() {}

    /** {@return the parts of a post given as bytes} */
    public static Envelope open(byte[] bytes, Settings settings, Report report) {
        return open(Decoding.decode(bytes, settings, report), settings, report);
    }

    /** {@return the parts of a post given as text} */
    public static Envelope open(String text, Settings settings, Report report) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        String post = TextLines.normalise(marked ? text.substring(1) : text);
        Fences fences = Fences.find(post, name -> isLanguage(name, settings.formats()));
        if (fences.state() == Fences.State.UNCLOSED) {
            report.add(unclosed(post));
        }
        if (fences.state() != Fences.State.FOUND) {
            return envelope(Optional.empty(), post, 0, 1);
        }
        if (TextLines.isBlank(post, 0, TextLines.end(post, 0))) {
            report.add(late(fences, post));
        }
        int headerLine = 1 + TextLines.count(post, 0, fences.textStart());
        int bodyLine = headerLine + TextLines.count(post, fences.textStart(), fences.end());
        String header = post.substring(fences.textStart(), fences.textEnd());
        return envelope(
                Optional.of(new Envelope.Header(fences.format(), header, headerLine)), post, fences.end(), bodyLine);
    }

    /**
     * {@return where the header of a post stands}
     *
     * @param post the post, without byte order mark, whatever ends its lines
     * @param formats the formats whose names may stand behind a fence
     */
    public static Optional<Envelope.Place> place(String post, List<FrontMatterFormat> formats) {
        Fences fences = Fences.find(post, name -> isLanguage(name, formats));
        return fences.state() == Fences.State.FOUND
                ? Optional.of(new Envelope.Place(fences.format(), fences.textStart(), fences.textEnd()))
                : Optional.empty();
    }

    /** {@return the charset that a byte order mark tells} */
    public static Optional<Charset> markedCharset(byte[] post) {
        return Decoding.marked(post);
    }

    private static Envelope envelope(Optional<Envelope.Header> header, String post, int start, int line) {
        Preamble preamble =
                Preamble.read(post, start, header.map(Envelope.Header::text).orElse(""));
        return new Envelope(
                header,
                preamble.originalTime(),
                preamble.headline(),
                post.substring(preamble.end()),
                line + TextLines.count(post, start, preamble.end()));
    }

    private static boolean isLanguage(String name, List<FrontMatterFormat> formats) {
        return LANGUAGES.contains(name)
                || formats.stream().anyMatch(format -> format.names().contains(name));
    }

    private static Problem late(Fences fences, String post) {
        return new Problem(
                Problem.Severity.WARNING,
                Problem.Code.HEADER_LATE,
                "blank lines stand before the header; read all the same, though not by Jekyll",
                TextLines.count(post, 0, fences.textStart()),
                1);
    }

    /** A first line of dashes may be a mere rule above the text; a key below it tells that a header was meant. */
    private static Problem unclosed(String post) {
        boolean key = TextLines.hasKey(post, TextLines.next(post, 0));
        return new Problem(
                key ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                Problem.Code.HEADER_UNCLOSED,
                "the file opens with "
                        + post.substring(0, Math.min(TextLines.end(post, 0), 20))
                                .strip() + " and no line closes the header; read as body",
                1,
                1);
    }
}
