package dev.newspost.internal;

import dev.newspost.CharsetDetector;
import dev.newspost.FrontMatterFormat;
import dev.newspost.MarkdownFlavour;
import dev.newspost.internal.language.LanguagePacks;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings for tests of one step, at the defaults but for what a test names. */
public final class TestSettings {
    private static final LanguagePacks LANGUAGES = LanguagePacks.builtIn();

    private TestSettings() {}

    /** {@return every setting at its default} */
    public static Settings defaults() {
        return settings(bytes -> Optional.empty(), List.of(), Map.of(), ZoneOffset.UTC, limits(1 << 20, 50, 50));
    }

    /** {@return the defaults with a charset detector} */
    public static Settings with(CharsetDetector detector) {
        return settings(detector, List.of(), Map.of(), ZoneOffset.UTC, limits(1 << 20, 50, 50));
    }

    /** {@return the defaults with further header formats} */
    public static Settings with(FrontMatterFormat... formats) {
        return settings(bytes -> Optional.empty(), List.of(formats), Map.of(), ZoneOffset.UTC, limits(1 << 20, 50, 50));
    }

    /** {@return the defaults with a user's header keys} */
    public static Settings with(Map<String, String> headerKeys) {
        return settings(bytes -> Optional.empty(), List.of(), headerKeys, ZoneOffset.UTC, limits(1 << 20, 50, 50));
    }

    /** {@return the defaults with a default zone} */
    public static Settings with(ZoneOffset zone) {
        return settings(bytes -> Optional.empty(), List.of(), Map.of(), zone, limits(1 << 20, 50, 50));
    }

    /** {@return the defaults with limits for headers} */
    public static Settings with(int maxHeaderBytes, int maxHeaderDepth, int maxHeaderAliases) {
        return settings(
                bytes -> Optional.empty(),
                List.of(),
                Map.of(),
                ZoneOffset.UTC,
                limits(maxHeaderBytes, maxHeaderDepth, maxHeaderAliases));
    }

    private static Settings.Limits limits(int maxHeaderBytes, int maxHeaderDepth, int maxHeaderAliases) {
        return new Settings.Limits(
                16 << 20, maxHeaderBytes, maxHeaderDepth, maxHeaderAliases, 256, 100_000, 10_000, 100_000, 1_000);
    }

    private static Settings settings(
            CharsetDetector detector,
            List<FrontMatterFormat> formats,
            Map<String, String> headerKeys,
            ZoneOffset zone,
            Settings.Limits limits) {
        return new Settings(
                limits,
                false,
                false,
                false,
                zone,
                MarkdownFlavour.AUTO,
                Optional.empty(),
                formats,
                detector,
                StandardCharsets.UTF_8,
                headerKeys,
                LANGUAGES);
    }
}
