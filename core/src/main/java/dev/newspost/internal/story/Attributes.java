package dev.newspost.internal.story;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads values of attributes. */
final class Attributes {
    private static final int MAX_DIGITS = 6;

    private Attributes() {}

    /** {@return a whole number; {@code least} where none stands there, {@code most} where it is larger} */
    static int number(String value, int least, int most) {
        String digits = value.trim();
        if (digits.isEmpty()) {
            return least;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return least;
            }
        }
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.length() - zeros > MAX_DIGITS
                ? most
                : Math.max(least, Math.min(most, Integer.parseInt(digits.substring(zeros))));
    }

    /** {@return the language of code, as {@code class="language-java"} names it} */
    static Optional<String> codeLanguage(Element pre) {
        Element inner = pre.childrenSize() > 0 ? pre.child(0) : pre;
        for (Element element : new Element[] {pre, inner}) {
            for (String name : element.attr("class").split("\\s+", -1)) {
                if (name.startsWith("language-") || name.startsWith("lang-")) {
                    return Optional.of(name.substring(name.indexOf('-') + 1)).filter(n -> !n.isEmpty());
                }
            }
        }
        return Optional.empty();
    }
}
