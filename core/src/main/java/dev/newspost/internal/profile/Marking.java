package dev.newspost.internal.profile;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a profile says of the elements of one body. */
public final class Marking {
    /** What is said where no profile fits. */
    public static final Marking NONE = new Marking("", Map.of());

    private final String rule;
    private final Map<Element, Kind> kinds;

    Marking(String rule, Map<Element, Kind> kinds) {
        this.rule = rule;
        this.kinds = kinds;
    }

    /** {@return whether it says nothing} */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** {@return the name under which its decisions are told} */
    public String rule() {
        return rule;
    }

    /** {@return what it says of an element: of itself, or of the nearest one around it of which it says something} */
    public Optional<Kind> of(Element element) {
        if (!kinds.isEmpty()) {
            for (Element e = element; e != null; e = e.parent()) {
                Kind kind = kinds.get(e);
                if (kind != null) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }
}
