package dev.newspost.internal.markup.template;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Entities;

/** Makes a figure of WordPress's {@code [caption]}: the picture with its link, and the words behind it. */
final class WordPressCaption {
    private WordPressCaption() {}

    /**
     * {@return the figure, or null where the content holds no picture}
     *
     * @param tag the opening tag
     * @param content what stands between the tags
     */
    static String figure(String tag, String content) {
        String lower = content.toLowerCase(Locale.ROOT);
        int image = lower.indexOf("<img");
        int end = image < 0 ? -1 : lower.indexOf('>', image);
        if (end < 0) {
            return null;
        }
        int link = lower.indexOf("</a>", end);
        boolean linked = link >= 0 && lower.substring(end + 1, link).isBlank();
        int behind = linked ? link + 4 : end + 1;
        String words = content.substring(behind).strip();
        if (words.isEmpty()) {
            List<Tag.Argument> arguments = TagArguments.read(tag.substring("[caption".length(), tag.length() - 1));
            words = arguments.stream()
                    .filter(argument -> argument.name().equals("caption"))
                    .map(Tag.Argument::value)
                    .findFirst()
                    .orElse("");
        }
        String figcaption = words.isEmpty() ? "" : "<figcaption>" + words + "</figcaption>";
        String source = Entities.escape(tag).replace("\"", "&quot;").replace("\n", " ");
        return "<figure data-newspost-tag=\"" + source + "\">" + content.substring(0, behind) + figcaption
                + "</figure>";
    }
}
