package dev.newspost.internal.edit;

import dev.newspost.FrontMatterEditException;
import dev.newspost.FrontMatterValue;
import dev.newspost.Metadata;
import dev.newspost.Problem;
import dev.newspost.internal.Settings;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.frontmatter.FrontMatter;
import dev.newspost.internal.report.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Changes one header. Every change is proved: the new text is read, and where it says anything but what was asked, it is
 * refused.
 */
public final class HeaderEdit {
    private final String format;
    private final String lineEnd;
    private final Settings settings;
    private final Syntax syntax;

    /**
     * Starts.
     *
     * @param format the format's name
     * @param lineEnd what ends the file's lines
     * @throws FrontMatterEditException if headers of this format cannot be edited
     */
    public HeaderEdit(String format, String lineEnd, Settings settings) {
        this.format = format;
        this.lineEnd = lineEnd;
        this.settings = settings;
        this.syntax = switch (format) {
            case "yaml" -> new YamlSyntax(settings);
            case "toml" -> new TomlSyntax();
            case "json" -> new JsonSyntax();
            default -> throw new FrontMatterEditException("headers in " + format + " cannot be edited");
        };
    }

    /**
     * {@return the values of a header}
     *
     * @throws FrontMatterEditException if it has problems
     */
    public Map<String, FrontMatterValue> values(String header) {
        Report report = new Report(10, false);
        Envelope.Header read =
                new Envelope.Header(format, header.replace("\r\n", "\n").replace('\r', '\n'), 1);
        Metadata metadata = FrontMatter.read(Optional.of(read), "", settings, report);
        for (Problem problem : report.problems()) {
            boolean ofValue = problem.code() == Problem.Code.DATE_INVALID
                    || problem.code() == Problem.Code.VALUE_INVALID
                    || problem.code() == Problem.Code.KEY_DUPLICATE;
            if (!ofValue) {
                throw new FrontMatterEditException(
                        "the header has a problem on its line " + problem.line() + ": " + problem.message());
            }
        }
        return metadata.frontMatter();
    }

    /**
     * {@return for each key the text between its sign and the end of its value, as {@link #restore} puts it back}
     *
     * @throws FrontMatterEditException if it is not sure where they stand
     */
    public Map<String, String> written(String header) {
        Map<String, String> written = new LinkedHashMap<>();
        for (Member member : syntax.outline(header).members()) {
            if (!member.value().holdsPinned()) {
                written.put(
                        member.key(),
                        header.substring(member.signEnd(), member.value().end()));
            }
        }
        return written;
    }

    /** {@return the header with a key's value as it was written before} */
    public String restore(String header, String key, FrontMatterValue value, String written) {
        Member member = only(syntax.outline(header), key);
        Splices splices = new Splices(header);
        splices.replace(member.signEnd(), member.value().end(), written);
        return proved(header, splices, expected -> expected.put(key, value));
    }

    /** {@return the header with a key's value changed, or with the key behind all others} */
    public String set(String header, String key, FrontMatterValue value) {
        Outline outline = syntax.outline(header);
        if (outline.member(key).isEmpty()) {
            return add(header, key, value);
        }
        Splices splices = new Splices(header);
        new ValueEdit(header, lineEnd, syntax, splices).replace(only(outline, key), value, outline.flow());
        return proved(header, splices, expected -> expected.put(key, value));
    }

    /** {@return the header with a key behind all others} */
    public String add(String header, String key, FrontMatterValue value) {
        Outline outline = syntax.outline(header);
        if (values(header).containsKey(key)) {
            throw new FrontMatterEditException("the header has " + key + " already");
        }
        Splices splices = new Splices(header);
        new MemberEdit(header, lineEnd, syntax, splices).add(outline, key, value);
        return proved(header, splices, expected -> expected.put(key, value));
    }

    /** {@return the header without a key} */
    public String remove(String header, String key) {
        Outline outline = syntax.outline(header);
        Splices splices = new Splices(header);
        new MemberEdit(header, lineEnd, syntax, splices).remove(outline, only(outline, key));
        return proved(header, splices, expected -> expected.remove(key));
    }

    /** {@return the header with another name for a key} */
    public String rename(String header, String key, String name) {
        Outline outline = syntax.outline(header);
        if (values(header).containsKey(name)) {
            throw new FrontMatterEditException("the header has " + name + " already");
        }
        Part place = only(outline, key).name();
        if (place.pinned()) {
            throw new FrontMatterEditException(key + " is more than a plain key");
        }
        Splices splices = new Splices(header);
        splices.replace(place.start(), place.end(), syntax.key(name, place.style()));
        Map<String, FrontMatterValue> renamed = new LinkedHashMap<>();
        values(header).forEach((other, value) -> renamed.put(other.equals(key) ? name : other, value));
        return proved(header, splices, expected -> {
            expected.clear();
            expected.putAll(renamed);
        });
    }

    private static Member only(Outline outline, String key) {
        if (outline.count(key) > 1) {
            throw new FrontMatterEditException(key + " stands in the header more than once");
        }
        return outline.member(key)
                .orElseThrow(
                        () -> new FrontMatterEditException("the header has no line for " + key + " at its top level"));
    }

    private String proved(String header, Splices splices, Consumer<Map<String, FrontMatterValue>> change) {
        Map<String, FrontMatterValue> expected = new LinkedHashMap<>(values(header));
        change.accept(expected);
        String edited = splices.applied();
        if (!values(edited).equals(expected)) {
            throw new FrontMatterEditException(
                    "the header would not say what was asked: " + format + " has no way to write it");
        }
        return edited;
    }
}
