package dev.newspost.internal;

import dev.newspost.CharsetDetector;
import dev.newspost.FrontMatterFormat;
import dev.newspost.MarkdownFlavour;
import dev.newspost.internal.language.LanguagePacks;
import dev.newspost.internal.profile.Profiles;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a parser was built with; every step reads its own part. */
public record Settings(
        Limits limits,
        boolean strict,
        boolean positions,
        boolean explain,
        ZoneOffset defaultZone,
        MarkdownFlavour flavour,
        Optional<URI> base,
        List<FrontMatterFormat> formats,
        CharsetDetector charsetDetector,
        Charset fallbackCharset,
        Map<String, String> headerKeys,
        LanguagePacks languages,
        Profiles profiles) {

    /** The bounds that keep a hostile post from costing more than it should. */
    public record Limits(
            int maxBytes,
            int maxHeaderBytes,
            int maxHeaderDepth,
            int maxHeaderAliases,
            int maxMarkupDepth,
            int maxBlocks,
            int maxImages,
            int maxQuotes,
            int maxProblems) {}
}
