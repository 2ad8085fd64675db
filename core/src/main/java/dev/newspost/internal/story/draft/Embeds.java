package dev.newspost.internal.story.draft;

import dev.newspost.Block.EmbedKind;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads what a page shows from elsewhere. */
final class Embeds {
    private Embeds() {}

    static Draft.Embed template(String source) {
        return new Draft.Embed(EmbedKind.TEMPLATE, Optional.empty(), Optional.empty(), Optional.of(source));
    }

    static Draft.Embed read(Element element) {
        return new Draft.Embed(
                Tags.EMBEDS.get(element.normalName()),
                address(element),
                attribute(element, "poster"),
                Optional.empty());
    }

    /** {@return whether a picture only stands where a script puts a video} */
    static boolean isStill(Element image) {
        String names = image.attr("class");
        return (names.contains("placeholder") || names.contains("poster"))
                && (names.contains("video") || names.contains("player"))
                && image.hasAttr("src");
    }

    static Draft.Embed still(Element image) {
        return new Draft.Embed(EmbedKind.VIDEO, Optional.empty(), attribute(image, "src"), Optional.empty());
    }

    private static Optional<String> address(Element element) {
        for (String name : new String[] {"src", "data-src", "data-lazy-src", "data-original", "data"}) {
            Optional<String> address = attribute(element, name);
            if (address.isPresent() && !address.get().startsWith("about:")) {
                return address;
            }
        }
        for (Element child : element.children()) {
            if (child.normalName().equals("source") && child.hasAttr("src")) {
                return attribute(child, "src");
            }
        }
        return element.hasAttr("data-videoid")
                ? Optional.of("https://www.youtube.com/watch?v=" + element.attr("data-videoid"))
                : Optional.empty();
    }

    private static Optional<String> attribute(Element element, String name) {
        String value = element.attr(name).trim();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
