package dev.newspost.internal;

import dev.newspost.CharsetDetector;
import dev.newspost.FrontMatterFormat;
import dev.newspost.MarkdownFlavour;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.profile.Profiles;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings for tests of one step: without profiles and at the defaults, but for what a test names. */
public final class TestSettings {
    private static final LanguagePacks BUILT_IN = LanguagePacks.builtIn();

    private int maxHeaderBytes = 1 << 20;
    private int maxHeaderDepth = 50;
    private int maxHeaderAliases = 50;
    private int maxMarkupDepth = 256;
    private int maxBlocks = 100_000;
    private int maxImages = 10_000;
    private int maxQuotes = 100_000;
    private boolean positions;
    private boolean explain;
    private ZoneOffset zone = ZoneOffset.UTC;
    private MarkdownFlavour flavour = MarkdownFlavour.AUTO;
    private List<FrontMatterFormat> formats = List.of();
    private CharsetDetector detector = bytes -> Optional.empty();
    private Map<String, String> headerKeys = Map.of();
    private LanguagePacks languages = BUILT_IN;

    /** {@return every setting at its default} */
    public static Settings defaults() {
        return new TestSettings().settings();
    }

    public TestSettings headerLimits(int bytes, int depth, int aliases) {
        maxHeaderBytes = bytes;
        maxHeaderDepth = depth;
        maxHeaderAliases = aliases;
        return this;
    }

    public TestSettings maxMarkupDepth(int depth) {
        maxMarkupDepth = depth;
        return this;
    }

    public TestSettings maxBlocks(int blocks) {
        maxBlocks = blocks;
        return this;
    }

    public TestSettings maxImages(int images) {
        maxImages = images;
        return this;
    }

    public TestSettings maxQuotes(int quotes) {
        maxQuotes = quotes;
        return this;
    }

    public TestSettings positions() {
        positions = true;
        return this;
    }

    public TestSettings explain() {
        explain = true;
        return this;
    }

    public TestSettings zone(ZoneOffset offset) {
        zone = offset;
        return this;
    }

    public TestSettings flavour(MarkdownFlavour wanted) {
        flavour = wanted;
        return this;
    }

    public TestSettings formats(FrontMatterFormat... further) {
        formats = List.of(further);
        return this;
    }

    public TestSettings detector(CharsetDetector charsets) {
        detector = charsets;
        return this;
    }

    public TestSettings headerKeys(Map<String, String> keys) {
        headerKeys = keys;
        return this;
    }

    public TestSettings languages(LanguagePacks packs) {
        languages = packs;
        return this;
    }

    /** {@return the settings} */
    public Settings settings() {
        return new Settings(
                new Settings.Limits(
                        16 << 20,
                        maxHeaderBytes,
                        maxHeaderDepth,
                        maxHeaderAliases,
                        maxMarkupDepth,
                        maxBlocks,
                        maxImages,
                        maxQuotes,
                        1_000),
                false,
                positions,
                explain,
                zone,
                flavour,
                Optional.empty(),
                formats,
                detector,
                StandardCharsets.UTF_8,
                headerKeys,
                languages,
                Profiles.NONE);
    }
}
