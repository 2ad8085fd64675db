package dev.newspost.internal.story.draft;

import dev.newspost.internal.language.LanguagePacks;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads what the attributes of a body's elements say of their words. Not thread-safe. */
final class HintReader {
    /** Attributes that name an element for scripts and styles. */
    private static final Set<String> NAMING = Set.of(
            "class",
            "id",
            "itemprop",
            "aria-labelledby",
            "data-testid",
            "data-test-id",
            "data-component",
            "data-gu-name",
            "data-block",
            "data-block-type",
            "data-module",
            "data-type",
            "data-qa",
            "data-pp-blocktype");

    private final ClassHints classes;
    private final Map<String, Integer> known = new HashMap<>();

    private Element hinted;
    private int hintedBits;

    HintReader(LanguagePacks packs) {
        classes = ClassHints.of(packs);
    }

    /** {@return the bits of the hints that an element's attributes give} */
    int of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        if (!element.equals(hinted)) {
            hinted = element;
            hintedBits = readHints(element);
        }
        return hintedBits;
    }

    private int readHints(Element element) {
        int bits = 0;
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (NAMING.contains(key)) {
                bits |= known.computeIfAbsent(attribute.getValue(), classes::of);
            } else if (key.equals("rel")) {
                String rel = attribute.getValue();
                bits |= rel.contains("author") ? Hint.BYLINE.bit : 0;
                bits |= rel.contains("tag") || rel.contains("category") ? Hint.META.bit : 0;
            }
        }
        return bits;
    }
}
