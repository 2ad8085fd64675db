package dev.newspost.internal.story.draft;

import dev.newspost.RichText.MarkKind;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What HTML elements are by their names. */
final class Tags {
    /** Elements that a browser shows as blocks. */
    static final Set<String> BLOCKS = table(Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "html",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "plaintext",
            "search",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "xmp",
            "amp-carousel",
            "amp-accordion",
            "amp-sidebar",
            "amp-ad",
            "noframes",
            "noembed"));

    /** Elements whose words no reader sees (a promise of the library: nothing else is left out). */
    static final Set<String> UNSEEN = table(Set.of("script", "style", "template", "svg"));

    /** Elements whose words stand in for what they show. */
    static final Map<String, dev.newspost.Block.EmbedKind> EMBEDS = table(Map.ofEntries(
            Map.entry("video", dev.newspost.Block.EmbedKind.VIDEO),
            Map.entry("amp-video", dev.newspost.Block.EmbedKind.VIDEO),
            Map.entry("amp-youtube", dev.newspost.Block.EmbedKind.VIDEO),
            Map.entry("audio", dev.newspost.Block.EmbedKind.AUDIO),
            Map.entry("amp-audio", dev.newspost.Block.EmbedKind.AUDIO),
            Map.entry("iframe", dev.newspost.Block.EmbedKind.FRAME),
            Map.entry("amp-iframe", dev.newspost.Block.EmbedKind.FRAME),
            Map.entry("embed", dev.newspost.Block.EmbedKind.OBJECT),
            Map.entry("object", dev.newspost.Block.EmbedKind.OBJECT)));

    /** Embeds whose content is a fallback that no reader sees. */
    static final Set<String> FALLBACK = table(Set.of("video", "audio", "iframe"));

    /** Pictures. */
    static final Set<String> PICTURES = table(Set.of("img", "amp-img", "amp-anim", "image"));

    /** Blocks that hold one sentence or paragraph, so that an inline element in them stays inline. */
    static final Set<String> SENTENCES =
            Set.of("p", "li", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "blockquote", "summary");

    /** What inline elements mark. */
    static final Map<String, MarkKind> MARKS = table(Map.ofEntries(
            Map.entry("a", MarkKind.LINK),
            Map.entry("b", MarkKind.STRONG),
            Map.entry("strong", MarkKind.STRONG),
            Map.entry("i", MarkKind.EMPHASIS),
            Map.entry("em", MarkKind.EMPHASIS),
            Map.entry("cite", MarkKind.EMPHASIS),
            Map.entry("dfn", MarkKind.EMPHASIS),
            Map.entry("code", MarkKind.CODE),
            Map.entry("kbd", MarkKind.CODE),
            Map.entry("samp", MarkKind.CODE),
            Map.entry("tt", MarkKind.CODE),
            Map.entry("u", MarkKind.UNDERLINE),
            Map.entry("ins", MarkKind.UNDERLINE),
            Map.entry("s", MarkKind.STRIKE),
            Map.entry("del", MarkKind.STRIKE),
            Map.entry("strike", MarkKind.STRIKE),
            Map.entry("mark", MarkKind.HIGHLIGHT),
            Map.entry("small", MarkKind.SMALL),
            Map.entry("sup", MarkKind.SUPERSCRIPT),
            Map.entry("sub", MarkKind.SUBSCRIPT),
            Map.entry("q", MarkKind.QUOTATION)));

    private Tags() {}

    /** {@return the same as a hash table: one is asked several times of every element, and that of {@code Set.of} divides} */
    private static Set<String> table(Set<String> names) {
        return Collections.unmodifiableSet(new HashSet<>(names));
    }

    private static <T> Map<String, T> table(Map<String, T> names) {
        return Collections.unmodifiableMap(new HashMap<>(names));
    }
}
