package dev.newspost.internal.story.figure;

import dev.newspost.internal.story.draft.Hint;
import dev.newspost.internal.story.draft.Picture;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads single pictures, and refuses those that tell nothing of the story. */
final class Pictures {
    /** A text of fewer words only names what a sign is for. */
    private static final int LEAST_WORDS = 4;

    private static final int TRACKER_SIZE = 3;
    private static final int LINE_SIZE = 12;
    private static final int ICON_SIZE = 48;
    private static final int SMALL_LINK = 100;
    private static final int LARGE = 200;
    private static final int LINK_DEPTH = 4;

    private final Words words;
    private final Addresses addresses;

    Pictures(Words words) {
        this.words = words;
        this.addresses = new Addresses(words);
    }

    /** {@return the picture that an element shows; empty where it has no address} */
    Optional<Picture> read(Element image) {
        return addresses.find(image).map(found -> picture(image, found));
    }

    private static Picture picture(Element image, Addresses.Found found) {
        OptionalInt width = Attributes.pixels(image, "width");
        OptionalInt height = Attributes.pixels(image, "height");
        if (width.isEmpty() && height.isEmpty()) {
            NamedSize size = NamedSize.of(found.src());
            width = size.width();
            height = size.height();
        }
        return new Picture(
                found.src(),
                found.sizes(),
                full(image),
                Attributes.value(image, "alt"),
                Attributes.value(image, "title"),
                dataCaption(image),
                width,
                height,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Optional<String> dataCaption(Element image) {
        Optional<String> caption = Attributes.value(image, "data-caption");
        return caption.isPresent() ? caption : Attributes.value(image, "data-image-caption");
    }

    private static Optional<Element> link(Element image) {
        return around(image, "a");
    }

    private static Optional<Element> around(Element image, String name) {
        Element around = image.parent();
        for (int i = 0; i < LINK_DEPTH && around != null; i++) {
            if (around.normalName().equals(name)) {
                return Optional.of(around);
            }
            around = around.parent();
        }
        return Optional.empty();
    }

    private static Optional<String> full(Element image) {
        return link(image).map(link -> link.attr("href").strip()).filter(Pictures::isPicture);
    }

    /** {@return whether an address ends like that of a picture} */
    static boolean isPicture(String address) {
        String path = address.toLowerCase(Locale.ROOT);
        int end = path.indexOf('?');
        path = end < 0 ? path : path.substring(0, end);
        return path.endsWith(".jpg")
                || path.endsWith(".jpeg")
                || path.endsWith(".png")
                || path.endsWith(".gif")
                || path.endsWith(".webp")
                || path.endsWith(".avif")
                || path.endsWith("/image");
    }

    /** {@return whether a picture is of a kind in which signs are drawn, and photographs mostly are not} */
    private static boolean isDrawn(String address) {
        String type = Addresses.type(address);
        return type.equals("png") || type.equals("gif") || type.equals("svg");
    }

    /** {@return whether a link around a picture leads to a page, and not to the picture in full} */
    private static boolean leadsElsewhere(Element image) {
        return link(image)
                .map(link -> link.attr("href").strip())
                .filter(address -> !address.isEmpty() && !isPicture(address))
                .isPresent();
    }

    /** {@return whether a picture of no size is all of a paragraph, leads nowhere, and some words tell what it shows} */
    private static boolean isShown(Element image, Picture picture) {
        Element around = image.parent();
        boolean alone =
                around != null && around.normalName().equals("p") && around.childrenSize() == 1 && !around.hasText();
        return alone
                && picture.width().isEmpty()
                && picture.height().isEmpty()
                && picture.alt().filter(Pictures::tellsWords).isPresent();
    }

    /** {@return whether a text has four words or more, two characters of Chinese taken for one} */
    private static boolean tellsWords(String alt) {
        long han = alt.codePoints().filter(Character::isIdeographic).count();
        return han >= 2L * LEAST_WORDS || alt.strip().split(" ", LEAST_WORDS).length == LEAST_WORDS;
    }

    /** {@return the name of the rule by which a picture is none of the story; empty where none fits} */
    Optional<String> refusal(Element image, Picture picture, Set<Hint> hints) {
        OptionalInt width = picture.width();
        OptionalInt height = picture.height();
        if (width.orElse(LARGE) <= TRACKER_SIZE || height.orElse(LARGE) <= TRACKER_SIZE) {
            return Optional.of("tracker-pixel");
        }
        if (width.orElse(LARGE) <= LINE_SIZE || height.orElse(LARGE) <= LINE_SIZE) {
            return Optional.of("spacer-size");
        }
        if (words.isTracker(picture.src())) {
            return Optional.of("tracker-address");
        }
        if (words.isCard(picture.src())) {
            return Optional.of("social-card");
        }
        if (hints.contains(Hint.AVATAR)) {
            return Optional.of("avatar-class");
        }
        if (hints.contains(Hint.ICON) || hints.contains(Hint.LOGO)) {
            return Optional.of("icon-class");
        }
        if (width.orElse(LARGE) <= ICON_SIZE && height.orElse(ICON_SIZE) <= ICON_SIZE) {
            return Optional.of("icon-size");
        }
        if (width.orElse(LARGE) <= SMALL_LINK && height.orElse(LARGE) <= SMALL_LINK && leadsElsewhere(image)) {
            return Optional.of("small-link");
        }
        if (picture.alt().filter(words::isDecor).isPresent()) {
            return Optional.of("decor-alt");
        }
        if (link(image).map(link -> link.attr("href")).filter(words::shares).isPresent()) {
            return Optional.of("share-link");
        }
        boolean large = width.orElse(0) >= LARGE;
        boolean icon = words.isIcon(Addresses.fileName(picture.src())) || words.isIconFolder(picture.src());
        // a figure of the story may show a page of the network
        boolean button = link(image).isPresent() || around(image, "figure").isEmpty();
        if (!large && button && isDrawn(picture.src()) && words.isNetwork(Addresses.fileName(picture.src()))) {
            return Optional.of("network-name");
        }
        return !large && icon && !isShown(image, picture) ? Optional.of("icon-name") : Optional.empty();
    }
}
