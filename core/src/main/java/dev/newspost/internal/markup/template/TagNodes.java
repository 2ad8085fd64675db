package dev.newspost.internal.markup.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Makes the nodes that tags stand for. */
final class TagNodes {
    /** The element of a tag that stands for nothing a reader sees. */
    static final String TEMPLATE = "newspost-template";

    private static final String SOURCE = "data-newspost-tag";
    private static final TagMeanings MEANINGS = TagMeanings.BUILT_IN;

    private final UnaryOperator<String> inlineMarkdown;
    private final UnaryOperator<String> markdown;

    TagNodes(UnaryOperator<String> inlineMarkdown, UnaryOperator<String> markdown) {
        this.inlineMarkdown = inlineMarkdown;
        this.markdown = markdown;
    }

    /** {@return the nodes of a tag; none for one that leaves nothing} */
    List<Node> of(Tag tag) {
        if (tag.kind() == Tag.Kind.TEXT) {
            return List.of(new TextNode(tag.content()));
        }
        if (tag.kind() == Tag.Kind.MARK || tag.meaning() == Meaning.COMMENT) {
            return List.of();
        }
        List<Node> nodes = new ArrayList<>();
        switch (tag.meaning()) {
            case PICTURE -> picture(tag, nodes);
            case VIDEO -> player(tag, "iframe", nodes);
            case AUDIO -> player(tag, "audio", nodes);
            case TWEET -> tweet(tag, nodes);
            case QUOTE -> quote(tag, nodes);
            case SUMMARY -> summary(tag, nodes);
            case CODE -> nodes.add(code(tag));
            default -> {}
        }
        makers(tag, nodes);
        if (nodes.isEmpty() && tag.meaning() == Meaning.TEMPLATE) {
            pictureByItsWords(tag, nodes);
        }
        if (nodes.isEmpty() && (tag.meaning() == Meaning.TEMPLATE || tag.meaning() == Meaning.INLINE)) {
            link(tag, nodes);
        }
        return nodes.isEmpty() && tag.meaning() != Meaning.SUMMARY ? List.of(template(tag)) : nodes;
    }

    private static Element template(Tag tag) {
        return new Element(TEMPLATE).attr("source", tag.source());
    }

    private void picture(Tag tag, List<Node> nodes) {
        Optional<String> address = tag.first(MEANINGS.arguments("address")).or(() -> pictureAddress(tag));
        if (address.isEmpty()) {
            return;
        }
        Optional<String> caption = caption(tag);
        Optional<String> alt = tag.first(MEANINGS.arguments("alt")).or(() -> lastText(tag, address.get()));
        Element figure = new Element("figure").attr(SOURCE, tag.source());
        Element image = figure.appendElement("img").attr("src", decoded(address.get()));
        alt.ifPresent(words -> image.attr("alt", decoded(words)));
        for (String size : List.of("width", "height")) {
            tag.first(List.of(size)).ifPresent(value -> image.attr(size, value));
        }
        captionAndCredit(figure, caption, tag.first(MEANINGS.arguments("credit")));
        nodes.add(figure);
    }

    private static Optional<String> caption(Tag tag) {
        boolean include = tag.kind() == Tag.Kind.INCLUDE;
        Optional<String> caption = tag.first(MEANINGS.arguments(include ? "includeCaption" : "caption"))
                .or(() -> Optional.of(tag.content().strip()).filter(words -> !words.isEmpty()));
        Optional<String> title = MEANINGS.showsTitle(tag.name()) ? tag.first(List.of("title")) : Optional.empty();
        return title.isPresent() && caption.isPresent()
                ? Optional.of(title.get() + "<br>" + caption.get())
                : caption.or(() -> title);
    }

    /** A tag that nobody knows is a picture as well where it has an address and words for it. */
    private void pictureByItsWords(Tag tag, List<Node> nodes) {
        boolean words = tag.first(MEANINGS.arguments("caption")).isPresent()
                || tag.first(MEANINGS.arguments("credit")).isPresent();
        boolean address = tag.first(MEANINGS.arguments("picture")).isPresent();
        if (words && address) {
            picture(tag, nodes);
        }
    }

    /** {@code {{< out "the crane" "https://…" >}}}: words and where they lead, in either order, are a link whatever its name. */
    private static void link(Tag tag, List<Node> nodes) {
        List<String> values = tag.positional();
        if (values.size() != 2 || tag.arguments().size() != 2) {
            return;
        }
        boolean second = isAddress(values.get(1));
        String words = values.get(second ? 0 : 1);
        if (second != isAddress(values.get(0)) && words.chars().anyMatch(Character::isLetter)) {
            nodes.add(new Element("a")
                    .attr(SOURCE, tag.source())
                    .attr("href", decoded(values.get(second ? 1 : 0)))
                    .text(decoded(words)));
        }
    }

    private static boolean isAddress(String value) {
        boolean away = value.startsWith("https://") || value.startsWith("http://");
        return (away || value.startsWith("/") || value.startsWith("mailto:")) && value.indexOf(' ') < 0;
    }

    private void captionAndCredit(Element figure, Optional<String> caption, Optional<String> credit) {
        if (caption.isEmpty() && credit.isEmpty()) {
            return;
        }
        Element figcaption = figure.appendElement("figcaption");
        caption.ifPresent(words -> appendWords(figcaption, words));
        credit.ifPresent(words -> appendWords(figcaption.appendElement("small").addClass("newspost-credit"), words));
    }

    private static Optional<String> pictureAddress(Tag tag) {
        for (String value : tag.positional()) {
            if (value.indexOf('/') >= 0 || value.indexOf('.') > 0) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> lastText(Tag tag, String address) {
        List<String> values = tag.positional();
        int last = values.size() - 1;
        boolean behind = last > 0 && values.indexOf(address) < last && values.indexOf(address) >= 0;
        boolean words = behind && values.get(last).chars().anyMatch(Character::isLetter);
        return words ? Optional.of(values.get(last)) : Optional.empty();
    }

    private void player(Tag tag, String element, List<Node> nodes) {
        Optional<String> value = tag.first(MEANINGS.arguments("video"))
                .or(() -> tag.positional().stream()
                        .filter(word -> !word.isBlank())
                        .findFirst());
        if (value.isEmpty()) {
            return;
        }
        Element player =
                new Element(element).attr(SOURCE, tag.source()).attr("src", address(tag, decoded(value.get())));
        tag.first(MEANINGS.arguments("poster")).ifPresent(poster -> player.attr("poster", decoded(poster)));
        Optional<String> caption = tag.first(MEANINGS.arguments("caption"));
        Optional<String> credit = tag.first(MEANINGS.arguments("credit"));
        if (caption.isEmpty() && credit.isEmpty()) {
            nodes.add(player);
            return;
        }
        Element figure = new Element("figure").attr(SOURCE, tag.source());
        figure.appendChild(player);
        captionAndCredit(figure, caption, credit);
        nodes.add(figure);
    }

    private static String address(Tag tag, String value) {
        if (value.indexOf('/') >= 0 || value.indexOf('.') >= 0) {
            return value;
        }
        return tag.first(MEANINGS.arguments("provider"))
                .flatMap(MEANINGS::player)
                .or(() -> MEANINGS.player(tag.name()))
                .filter(form -> form.indexOf("{user}") < 0)
                .map(form -> form.replace("{id}", value))
                .orElse(value);
    }

    private static void tweet(Tag tag, List<Node> nodes) {
        List<String> values = tag.positional();
        Optional<String> id = tag.first(MEANINGS.arguments("post"))
                .or(() -> values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1)));
        if (id.isEmpty()) {
            return;
        }
        String user = tag.first(MEANINGS.arguments("user")).orElse(values.size() > 1 ? values.get(0) : "i");
        String address = id.get().indexOf('/') >= 0
                ? id.get()
                : MEANINGS.player(tag.name())
                        .map(form -> form.replace("{user}", user).replace("{id}", id.get()))
                        .orElse(id.get());
        // The tag has only the address of the message; its words come from elsewhere.
        nodes.add(new Element("iframe").attr(SOURCE, tag.source()).attr("src", address));
    }

    private void quote(Tag tag, List<Node> nodes) {
        boolean content = !tag.content().isBlank();
        Optional<String> text = tag.first(MEANINGS.arguments("quote")).or(() -> firstWords(tag));
        if (!content && text.isEmpty()) {
            return;
        }
        Element quote = new Element("blockquote").attr(SOURCE, tag.source());
        if (content) {
            quote.append(markdown.apply(tag.content().strip()));
        } else {
            appendWords(quote.appendElement("p"), text.get());
        }
        Optional<String> speaker = tag.first(MEANINGS.arguments("speaker"));
        (content ? speaker.or(() -> firstWords(tag)) : speaker)
                .ifPresent(name -> appendWords(quote.appendElement("p").appendElement("cite"), name));
        nodes.add(quote);
    }

    private static Optional<String> firstWords(Tag tag) {
        return tag.positional().stream().filter(word -> !word.isBlank()).findFirst();
    }

    private void summary(Tag tag, List<Node> nodes) {
        Element summary = new Element("summary").attr(SOURCE, tag.source());
        tag.summary(MEANINGS.arguments("summary")).ifPresent(words -> {
            appendWords(summary, words);
            nodes.add(summary);
        });
    }

    private static Element code(Tag tag) {
        Element pre = new Element("pre").attr(SOURCE, tag.source());
        String content = tag.content().startsWith("\n") ? tag.content().substring(1) : tag.content();
        pre.appendElement("code").appendText(content);
        return pre;
    }

    /** Names of makers become a line of their own: label and names as the tag has them. */
    private void makers(Tag tag, List<Node> nodes) {
        boolean names = tag.meaning() == Meaning.CREDIT;
        Optional<String> makers = names
                ? tag.first(MEANINGS.arguments("maker"))
                        .or(() -> tag.positional().stream().findFirst())
                : tag.meaning() == Meaning.TEMPLATE ? tag.first(MEANINGS.arguments("byline")) : Optional.empty();
        if (makers.isEmpty() || makers.get().isBlank()) {
            return;
        }
        Element line = new Element("p").addClass("newspost-credit-tag").attr(SOURCE, tag.source());
        if (names) {
            tag.first(MEANINGS.arguments("label")).ifPresent(label -> line.appendText(decoded(label) + ": "));
        }
        appendWords(line, makers.get());
        nodes.add(line);
    }

    /** Words of an argument may hold entities, HTML and, in most sites' templates, Markdown. */
    private void appendWords(Element parent, String words) {
        parent.append(inlineMarkdown.apply(words));
    }

    private static String decoded(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }
}
