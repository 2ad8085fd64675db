package dev.newspost.internal.markup;

import dev.newspost.MarkdownFlavour;
import dev.newspost.internal.Settings;
import dev.newspost.internal.language.LanguagePacks;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings for tests of this package. */
final class Bodies {
    private static final LanguagePacks LANGUAGES = LanguagePacks.builtIn();

    private Bodies() {}

    static Settings settings(MarkdownFlavour flavour, boolean positions) {
        return settings(flavour, positions, 256);
    }

    static Settings settings(MarkdownFlavour flavour, boolean positions, int maxDepth) {
        return new Settings(
                new Settings.Limits(1 << 24, 1 << 20, 50, 50, maxDepth, 100_000, 10_000, 100_000, 1_000),
                false,
                positions,
                false,
                ZoneOffset.UTC,
                flavour,
                Optional.empty(),
                List.of(),
                bytes -> Optional.empty(),
                StandardCharsets.UTF_8,
                Map.of(),
                LANGUAGES);
    }
}
