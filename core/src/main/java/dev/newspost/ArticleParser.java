package dev.newspost;

import dev.newspost.internal.Settings;
import dev.newspost.internal.credit.Credits;
import dev.newspost.internal.envelope.Envelope;
import dev.newspost.internal.envelope.Envelopes;
import dev.newspost.internal.frontmatter.FrontMatter;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.markup.Dom;
import dev.newspost.internal.markup.Markup;
import dev.newspost.internal.phrase.CreditPhrases;
import dev.newspost.internal.profile.Profiles;
import dev.newspost.internal.report.Report;
import dev.newspost.internal.speech.Speech;
import dev.newspost.internal.story.Story;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Reads posts into articles.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * Article article = parser.parse(Path.of("2024-07-03-summit.md"));
 * }</pre>
 *
 * <p>A parser is immutable and safe for use by many threads; make one and keep it. The same bytes and options always
 * give the same article. What is wrong with a post stands in {@link Article#problems()}.
 */
public final class ArticleParser {
    private final Settings settings;

    private ArticleParser(Settings settings) {
        this.settings = settings;
    }

    /** {@return a parser with every option at its default and every header format that is on the class or module path} */
    public static ArticleParser create() {
        return builder().build();
    }

    /** {@return a builder with every option at its default} */
    public static Builder builder() {
        return new Builder();
    }

    Settings settings() {
        return settings;
    }

    /**
     * {@return the article in a file}
     *
     * <p>Where the header has no date, the file's name gives it ({@code 2024-07-03-summit.md}).
     *
     * @param file the post
     * @throws IOException if {@code file} cannot be read
     * @throws ArticleParseException if the post is longer than {@link Builder#maxBytes(int)}, or holds an error and the
     *     parser is strict
     */
    public Article parse(Path file) throws IOException {
        String name = Objects.toString(file.getFileName(), "");
        long size = Files.size(file);
        if (size > settings.limits().maxBytes()) {
            throw tooLong(file.toString(), size);
        }
        return parse(Files.readAllBytes(file), name, file.toString());
    }

    /**
     * {@return the article in some bytes}
     *
     * @param post the post's bytes; not changed, not kept
     * @throws ArticleParseException if the post is longer than {@link Builder#maxBytes(int)}, or holds an error and the
     *     parser is strict
     */
    public Article parse(byte[] post) {
        return parse(post, "", "");
    }

    /**
     * {@return the article in a text}
     *
     * @param post the post's text
     * @throws ArticleParseException if the post is longer than {@link Builder#maxBytes(int)} as UTF-8, or holds an error
     *     and the parser is strict
     */
    public Article parse(String post) {
        long size = utf8Length(post);
        if (size > settings.limits().maxBytes()) {
            throw tooLong("", size);
        }
        Report report = new Report(settings.limits().maxProblems(), settings.explain());
        return article(Envelopes.open(post, settings, report), "", "", report);
    }

    private Article parse(byte[] bytes, String name, String path) {
        if (bytes.length > settings.limits().maxBytes()) {
            throw tooLong(path, bytes.length);
        }
        Report report = new Report(settings.limits().maxProblems(), settings.explain());
        return article(Envelopes.open(bytes, settings, report), name, path, report);
    }

    private Article article(Envelope envelope, String name, String path, Report report) {
        Metadata metadata = FrontMatter.read(envelope.header(), name, settings, report);
        String format = envelope.header().map(Envelope.Header::format).orElse("");
        Dom dom = Markup.read(envelope.body(), envelope.bodyLine(), format, metadata, settings, report);
        CreditPhrases phrases = CreditPhrases.of(settings.languages()).ofPost();
        Story story = Story.read(dom, metadata, envelope.headline(), phrases, settings, report);
        List<Quote> quotes = Speech.read(story.blocks(), metadata, settings, report);
        Credits credits = Credits.read(story.blocks(), metadata, phrases, settings, report);
        List<Problem> problems = report.problems();
        if (settings.strict()) {
            for (Problem problem : problems) {
                if (problem.severity() == Problem.Severity.ERROR) {
                    throw new ArticleParseException(path, problem);
                }
            }
        }
        return new Article(
                metadata,
                envelope.headline(),
                envelope.originalTime(),
                credits.dateline(),
                story.blocks(),
                story.images(),
                quotes,
                credits.credits(),
                problems,
                report.decisions());
    }

    private static long utf8Length(String text) {
        long length = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                length += c < 0x800 || Character.isSurrogate(c) ? 1 : 2; // a pair is two units and four bytes
            }
        }
        return length;
    }

    private ArticleParseException tooLong(String path, long size) {
        return new ArticleParseException(
                path,
                new Problem(
                        Problem.Severity.ERROR,
                        Problem.Code.LIMIT_REACHED,
                        "the post has " + size + " bytes, more than the limit of "
                                + settings.limits().maxBytes(),
                        1,
                        1));
    }

    /** Sets a parser's options. Not safe for use by more than one thread. */
    public static final class Builder {
        /** The default of {@link #maxBytes(int)}: 16 MiB. */
        public static final int DEFAULT_MAX_BYTES = 16 << 20;

        /** The default of {@link #maxHeaderBytes(int)}: 1 MiB. */
        public static final int DEFAULT_MAX_HEADER_BYTES = 1 << 20;

        /** The default of {@link #maxHeaderDepth(int)}: 50. */
        public static final int DEFAULT_MAX_HEADER_DEPTH = 50;

        /** The default of {@link #maxHeaderAliases(int)}: 50. */
        public static final int DEFAULT_MAX_HEADER_ALIASES = 50;

        /** The default of {@link #maxMarkupDepth(int)}: 256. */
        public static final int DEFAULT_MAX_MARKUP_DEPTH = 256;

        /** The default of {@link #maxBlocks(int)}: 100,000. */
        public static final int DEFAULT_MAX_BLOCKS = 100_000;

        /** The default of {@link #maxImages(int)}: 10,000. */
        public static final int DEFAULT_MAX_IMAGES = 10_000;

        /** The default of {@link #maxQuotes(int)}: 100,000. */
        public static final int DEFAULT_MAX_QUOTES = 100_000;

        /** The default of {@link #maxProblems(int)}: 1,000. */
        public static final int DEFAULT_MAX_PROBLEMS = 1_000;

        private int maxBytes = DEFAULT_MAX_BYTES;
        private int maxHeaderBytes = DEFAULT_MAX_HEADER_BYTES;
        private int maxHeaderDepth = DEFAULT_MAX_HEADER_DEPTH;
        private int maxHeaderAliases = DEFAULT_MAX_HEADER_ALIASES;
        private int maxMarkupDepth = DEFAULT_MAX_MARKUP_DEPTH;
        private int maxBlocks = DEFAULT_MAX_BLOCKS;
        private int maxImages = DEFAULT_MAX_IMAGES;
        private int maxQuotes = DEFAULT_MAX_QUOTES;
        private int maxProblems = DEFAULT_MAX_PROBLEMS;
        private boolean strict;
        private boolean positions;
        private boolean explain;
        private ZoneOffset defaultZone = ZoneOffset.UTC;
        private MarkdownFlavour flavour = MarkdownFlavour.AUTO;
        private Optional<URI> base = Optional.empty();
        private Optional<List<FrontMatterFormat>> formats = Optional.empty();
        private CharsetDetector charsetDetector = bytes -> Optional.empty();
        private Charset fallbackCharset = StandardCharsets.UTF_8;
        private final Map<String, String> headerKeys = new LinkedHashMap<>();
        private LanguagePacks languages = BuiltIn.LANGUAGES;
        private Profiles profiles = BuiltIn.PROFILES;

        private Builder() {}

        /**
         * Sets how many bytes a post may have; a longer one is refused with {@link ArticleParseException}.
         *
         * @param bytes the limit, at least 1; default {@value #DEFAULT_MAX_BYTES}
         * @return this builder
         */
        public Builder maxBytes(int bytes) {
            maxBytes = positive(bytes, "maxBytes");
            return this;
        }

        /**
         * Sets how many bytes a header may have; a longer one is kept as text and reported.
         *
         * @param bytes the limit, at least 1; default {@value #DEFAULT_MAX_HEADER_BYTES}
         * @return this builder
         */
        public Builder maxHeaderBytes(int bytes) {
            maxHeaderBytes = positive(bytes, "maxHeaderBytes");
            return this;
        }

        /**
         * Sets how deep lists and maps of a YAML header may be nested; a top-level value that is nested deeper is kept as
         * text and reported.
         *
         * @param depth the limit, at least 1; default {@value #DEFAULT_MAX_HEADER_DEPTH}
         * @return this builder
         */
        public Builder maxHeaderDepth(int depth) {
            maxHeaderDepth = positive(depth, "maxHeaderDepth");
            return this;
        }

        /**
         * Sets how many aliases of lists and maps a YAML header may use; further ones are kept as text and reported.
         *
         * @param aliases the limit, at least 1; default {@value #DEFAULT_MAX_HEADER_ALIASES}
         * @return this builder
         */
        public Builder maxHeaderAliases(int aliases) {
            maxHeaderAliases = positive(aliases, "maxHeaderAliases");
            return this;
        }

        /**
         * Sets how deep markup may be nested; what lies deeper is kept as text at that depth and reported.
         *
         * @param depth the limit, at least 1; default {@value #DEFAULT_MAX_MARKUP_DEPTH}
         * @return this builder
         */
        public Builder maxMarkupDepth(int depth) {
            maxMarkupDepth = positive(depth, "maxMarkupDepth");
            return this;
        }

        /**
         * Sets how many blocks an article may have; the text of further ones goes into the last block, reported.
         *
         * @param blocks the limit, at least 1; default {@value #DEFAULT_MAX_BLOCKS}
         * @return this builder
         */
        public Builder maxBlocks(int blocks) {
            maxBlocks = positive(blocks, "maxBlocks");
            return this;
        }

        /**
         * Sets how many images are collected; further ones are reported and left out.
         *
         * @param images the limit, at least 1; default {@value #DEFAULT_MAX_IMAGES}
         * @return this builder
         */
        public Builder maxImages(int images) {
            maxImages = positive(images, "maxImages");
            return this;
        }

        /**
         * Sets how many quotes are collected; further ones are reported and left out.
         *
         * @param quotes the limit, at least 1; default {@value #DEFAULT_MAX_QUOTES}
         * @return this builder
         */
        public Builder maxQuotes(int quotes) {
            maxQuotes = positive(quotes, "maxQuotes");
            return this;
        }

        /**
         * Sets how many problems are collected; one more then says that there were others.
         *
         * @param problems the limit, at least 1; default {@value #DEFAULT_MAX_PROBLEMS}
         * @return this builder
         */
        public Builder maxProblems(int problems) {
            maxProblems = positive(problems, "maxProblems");
            return this;
        }

        /**
         * Sets whether a post with a problem of severity error is refused.
         *
         * @param strict whether it is; default false
         * @return this builder
         */
        public Builder strict(boolean strict) {
            this.strict = strict;
            return this;
        }

        /**
         * Sets whether each block says on which lines of the file it stands.
         *
         * @param positions whether it does; default false
         * @return this builder
         */
        public Builder positions(boolean positions) {
            this.positions = positions;
            return this;
        }

        /**
         * Sets whether {@link Article#decisions()} tells which rule decided what.
         *
         * @param explain whether it does; default false
         * @return this builder
         */
        public Builder explain(boolean explain) {
            this.explain = explain;
            return this;
        }

        /**
         * Sets the zone of times that are written without one.
         *
         * @param zone the zone; default UTC
         * @return this builder
         */
        public Builder defaultZone(ZoneOffset zone) {
            defaultZone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /**
         * Sets where HTML ends and Markdown begins.
         *
         * @param flavour the flavour; default {@link MarkdownFlavour#AUTO}
         * @return this builder
         */
        public Builder flavour(MarkdownFlavour flavour) {
            this.flavour = Objects.requireNonNull(flavour, "flavour");
            return this;
        }

        /**
         * Sets the address that relative image addresses start from; without one they get no absolute address.
         *
         * @param base the absolute address; default none
         * @return this builder
         * @throws IllegalArgumentException if it is not absolute
         */
        public Builder base(URI base) {
            if (!base.isAbsolute()) {
                throw new IllegalArgumentException("base " + base + " is not absolute");
            }
            this.base = Optional.of(base);
            return this;
        }

        /**
         * Names the header formats besides YAML; those on the class or module path are then not looked for.
         *
         * @param formats the formats; default: all that {@link ServiceLoader} finds
         * @return this builder
         */
        public Builder formats(FrontMatterFormat... formats) {
            this.formats = Optional.of(List.of(formats));
            return this;
        }

        /**
         * Sets who guesses the charset of bytes that carry no mark and are not UTF-8.
         *
         * @param detector the detector; default: none, the fallback charset is taken
         * @return this builder
         */
        public Builder charsetDetector(CharsetDetector detector) {
            charsetDetector = Objects.requireNonNull(detector, "detector");
            return this;
        }

        /**
         * Sets the charset of bytes that carry no mark, are not UTF-8 and that no detector knows.
         *
         * @param charset the charset; default UTF-8, malformed bytes as U+FFFD
         * @return this builder
         */
        public Builder fallbackCharset(Charset charset) {
            fallbackCharset = Objects.requireNonNull(charset, "charset");
            return this;
        }

        /**
         * Adds a header key for a field of {@link Metadata}, such as {@code rubrik} for {@code section}. Asked after
         * the keys that the library knows.
         *
         * @param key the key in the header
         * @param field the name of the metadata's component
         * @return this builder
         * @throws IllegalArgumentException if there is no such component
         */
        public Builder headerKey(String key, String field) {
            Objects.requireNonNull(key, "key");
            boolean known = false;
            for (var component : Metadata.class.getRecordComponents()) {
                known |= component.getName().equals(field);
            }
            if (!known) {
                throw new IllegalArgumentException("no field " + field + " in the metadata");
            }
            headerKeys.put(key, field);
            return this;
        }

        /**
         * Adds a language pack from a YAML file: sections of word lists, as the library's own packs have them.
         *
         * @param file the file, in UTF-8
         * @return this builder
         * @throws IOException if {@code file} cannot be read
         * @throws IllegalArgumentException if it is no pack; the message names the file
         */
        public Builder languagePack(Path file) throws IOException {
            try (Reader text = Files.newBufferedReader(file)) {
                languages = languages.plus(text, file.toString());
            }
            return this;
        }

        /**
         * Adds a profile from a YAML file: what no general rule can know about the pages of one outlet. It is asked
         * before the library's own profiles, whose head comments explain the format; of each post, the first profile
         * that fits is used.
         *
         * @param file the file, in UTF-8
         * @return this builder
         * @throws IOException if {@code file} cannot be read
         * @throws IllegalArgumentException if it is no profile; the message names file and line
         */
        public Builder profile(Path file) throws IOException {
            try (Reader text = Files.newBufferedReader(file)) {
                profiles = profiles.plus(text, file.toString());
            }
            return this;
        }

        /**
         * Leaves out all profiles that the builder holds, those that come with the library too.
         *
         * @return this builder
         */
        public Builder noProfiles() {
            profiles = Profiles.NONE;
            return this;
        }

        /** {@return a parser with these options} */
        public ArticleParser build() {
            List<FrontMatterFormat> found = formats.orElseGet(() -> {
                List<FrontMatterFormat> all = new ArrayList<>();
                ServiceLoader.load(FrontMatterFormat.class).forEach(all::add);
                return List.copyOf(all);
            });
            return new ArticleParser(new Settings(
                    new Settings.Limits(
                            maxBytes,
                            maxHeaderBytes,
                            maxHeaderDepth,
                            maxHeaderAliases,
                            maxMarkupDepth,
                            maxBlocks,
                            maxImages,
                            maxQuotes,
                            maxProblems),
                    strict,
                    positions,
                    explain,
                    defaultZone,
                    flavour,
                    base,
                    found,
                    charsetDetector,
                    fallbackCharset,
                    Map.copyOf(headerKeys),
                    languages,
                    profiles));
        }

        private static int positive(int value, String name) {
            if (value < 1) {
                throw new IllegalArgumentException(name + " is " + value + ", not at least 1");
            }
            return value;
        }
    }

    /** Read once, when the first parser is built. */
    private static final class BuiltIn {
        private static final LanguagePacks LANGUAGES = LanguagePacks.builtIn();
        private static final Profiles PROFILES = Profiles.builtIn();
    }
}
