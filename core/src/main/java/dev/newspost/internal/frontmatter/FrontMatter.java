package dev.newspost.internal.frontmatter;

import dev.newspost.FrontMatterFormat;
import dev.newspost.FrontMatterValue;
import dev.newspost.Metadata;
import dev.newspost.PostTime;
import dev.newspost.Problem;
import dev.newspost.internal.Settings;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.report.Report;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads headers. */
public final class FrontMatter {
    private FrontMatter() {}

    /**
     * {@return what a header says}
     *
     * @param header the header, where there is one
     * @param fileName the file's name without folders, which may hold the date; empty where there is none
     */
    public static Metadata read(Optional<Envelope.Header> header, String fileName, Settings settings, Report report) {
        Optional<Map<String, HeaderEntry>> entries = Optional.of(Map.of());
        if (header.isPresent()) {
            entries = entries(header.get(), settings, report);
        }
        Optional<String> unread = entries.isPresent() ? Optional.empty() : header.map(Envelope.Header::text);
        HeaderKeys keys = HeaderKeys.with(settings.headerKeys());
        return new Fields(entries.orElse(Map.of()), keys, settings, report).metadata(fileName, unread);
    }

    /** The header's entries; empty where it stays text. */
    private static Optional<Map<String, HeaderEntry>> entries(
            Envelope.Header header, Settings settings, Report report) {
        if (bytes(header.text()) > settings.limits().maxHeaderBytes()) {
            report.warn(
                    Problem.Code.LIMIT_REACHED,
                    "the header has more than " + settings.limits().maxHeaderBytes() + " bytes; it is kept as text",
                    header.firstLine(),
                    1);
            return Optional.empty();
        }
        for (FrontMatterFormat format : settings.formats()) {
            if (format.names().contains(header.format())) {
                return Optional.of(foreign(format, header, settings.defaultZone(), report));
            }
        }
        if (header.format().equals("yaml")) {
            return YamlHeader.read(header.text(), header.firstLine(), settings, report);
        }
        report.add(new Problem(
                Problem.Severity.ERROR,
                Problem.Code.HEADER_FORMAT_MISSING,
                "nothing here reads " + header.format() + " headers; add dev.newspost:newspost-" + header.format()
                        + " to the class path",
                header.firstLine(),
                1));
        return Optional.empty();
    }

    private static Map<String, HeaderEntry> foreign(
            FrontMatterFormat format, Envelope.Header header, ZoneOffset zone, Report report) {
        int above = header.firstLine() - 1;
        Map<String, FrontMatterValue> values = format.read(
                header.text(),
                problem -> report.add(new Problem(
                        problem.severity(),
                        problem.code(),
                        problem.message(),
                        problem.line() + above,
                        problem.column())));
        KeyLines lines = new KeyLines(header.text());
        Map<String, HeaderEntry> entries = new LinkedHashMap<>();
        values.forEach(
                (key, value) -> entries.put(key, new HeaderEntry(zoned(value, zone), "", lines.of(key) + above, 1)));
        return entries;
    }

    /** A format does not know the parser's default zone: times without one get it here. */
    private static FrontMatterValue zoned(FrontMatterValue value, ZoneOffset zone) {
        if (value instanceof FrontMatterValue.Time time && time.value().zoneAssumed()) {
            PostTime local = time.value();
            return new FrontMatterValue.Time(
                    new PostTime(local.value().withOffsetSameLocal(zone), local.dateOnly(), true), time.text());
        }
        if (value instanceof FrontMatterValue.Items items) {
            List<FrontMatterValue> values = new ArrayList<>();
            items.values().forEach(item -> values.add(zoned(item, zone)));
            return new FrontMatterValue.Items(values);
        }
        if (value instanceof FrontMatterValue.Entries entries) {
            Map<String, FrontMatterValue> values = new LinkedHashMap<>();
            entries.values().forEach((key, item) -> values.put(key, zoned(item, zone)));
            return new FrontMatterValue.Entries(values);
        }
        return value;
    }

    private static long bytes(String text) {
        long bytes = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
